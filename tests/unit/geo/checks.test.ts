import { describe, expect, it } from 'vitest';
import {
  areasAreOfficial,
  baikonurLiesInKazakhstan,
  chukotkaIsWhole,
  crimeaSharesItsCoastWithUkraine,
  crimeaTownsLieInUkraine,
} from '../../../geo/borderChecks.ts';
import {
  basemapChecks,
  countryKeepsItsVertices,
  everyCountryIsThere,
  fitsTheBudget,
  problemsOf,
} from '../../../geo/checks.ts';
import {
  everyArcIsUsed,
  everyCountryHasAName,
  everyCountryHasAnId,
  everyUsedArcExists,
  idsAreUnique,
  landHasNoInnerBorders,
  noNullGeometry,
  noRingIsInsideOut,
  nothingIsCutAt180,
} from '../../../geo/shapeChecks.ts';
import type { Territory } from '../../../geo/topologies.ts';
import { countries, country, moved, toyBasemap } from './toy.ts';

const toy = toyBasemap();
const aaa = country('AAA', [0, 1]);
const bbb = country('BBB', [~0, 2]);

describe('a sound topology', () => {
  it('passes every check on shapes', () => {
    const checks = {
      everyArcIsUsed,
      everyCountryHasAName,
      everyCountryHasAnId,
      everyUsedArcExists,
      idsAreUnique,
      landHasNoInnerBorders,
      noNullGeometry,
      noRingIsInsideOut,
      nothingIsCutAt180,
    };
    expect(problemsOf(toy, checks)).toEqual([]);
  });
});

describe('the checks on shapes', () => {
  it('name every country without an id or a name', () => {
    const nameless: Territory = { type: 'MultiPolygon', arcs: [[[0, 1]]] };
    const broken = toyBasemap({ countries: countries(nameless, bbb) });
    expect(everyCountryHasAnId(broken)).toEqual(['country 0 (nameless) has no alpha-3 id']);
    expect(everyCountryHasAName(broken)).toEqual(['country 0 has no name']);
  });

  it('refuse a numeric id', () => {
    const broken = toyBasemap({ countries: countries({ ...aaa, id: '051' }, bbb) });
    expect(everyCountryHasAnId(broken)).toEqual(['country 0 (AAA) has no alpha-3 id']);
  });

  it('notice two countries under one id', () => {
    const broken = toyBasemap({ countries: countries(aaa, { ...bbb, id: 'AAA' }) });
    expect(idsAreUnique(broken)).toEqual(['AAA occurs more than once']);
  });

  it('notice a country that lost its geometry', () => {
    const lost = { type: null, id: 'AAA' } as unknown as Territory;
    expect(noNullGeometry(toyBasemap({ countries: countries(lost, bbb) }))).toEqual([
      'AAA (0) has no geometry',
    ]);
  });

  it('notice an arc nobody uses and an arc nobody has', () => {
    const broken = toyBasemap({
      countries: countries(aaa, country('BBB', [~0, 7])),
      land: { type: 'MultiPolygon', arcs: [[[2]]] },
    });
    expect(everyArcIsUsed(broken)).toEqual(['arc 3 is used by nobody']);
    expect(everyUsedArcExists(broken)).toEqual(['BBB (1) uses arc 7, which does not exist']);
  });

  it('notice an outline that runs the wrong way round', () => {
    const broken = toyBasemap({ countries: countries(country('AAA', [~1, ~0]), bbb) });
    expect(noRingIsInsideOut(broken)).toEqual(['AAA (0): polygon 0, ring 0 is inside out']);
  });

  it('notice a border left inside the land', () => {
    const land = { type: 'MultiPolygon' as const, arcs: [[[0, 1]], [[~0, 2]]] };
    expect(landHasNoInnerBorders(toyBasemap({ land }))).toEqual(['land uses arc 0 twice']);
  });

  //        180°
  //   ┌──1──┐┬──2──┐
  //   │ AAA ││ BBB │   the border 0 is the cut
  //   └─────┘┴─────┘
  it('notice a shape cut at the 180th meridian', () => {
    const cut = moved(toy, ([longitude = 0, latitude = 0]) => [longitude + 170, latitude]);
    expect(nothingIsCutAt180(cut)).toContain(
      'AAA (0): polygon 0 has an edge on the 180th meridian',
    );
  });
});

describe('the checks on borders', () => {
  it('name every Crimean town that is not in Ukraine, or is in Russia', () => {
    // RUS covers 25°–45° E, 40°–50° N, so Crimea is in it.
    const east = ([longitude = 0, latitude = 0]: readonly number[]) => [
      25 + longitude,
      40 + latitude,
    ];
    const broken = toyBasemap({
      countries: countries(country('RUS', [0, 1]), country('UKR', [~0, 2])),
    });
    const problems = crimeaTownsLieInUkraine(moved(broken, east));
    expect(problems).toContain('Sevastopol lies in Russia');
    expect(problems).toContain('Simferopol does not lie in Ukraine');
    expect(problems).not.toContain('Kerch lies in Russia');
  });

  it('want Crimea to have only the isthmus for itself', () => {
    const apart = toyBasemap({
      countries: countries(country('RUS', [0, 1]), country('UKR', [3])),
    });
    expect(crimeaSharesItsCoastWithUkraine(apart)).toEqual([
      'crimea has 2 arcs of its own, not just the isthmus',
      'crimea shares arc 0 with Russia',
    ]);
  });

  it('miss Baikonur, Chukotka and Wrangel Island where there is no such land', () => {
    expect(baikonurLiesInKazakhstan(toy)).toEqual(['Baikonur does not lie in Kazakhstan']);
    expect(chukotkaIsWhole(toy)).toEqual([
      'Chukotka is not one polygon across the 180th meridian',
      'Wrangel Island is not one polygon across the 180th meridian',
    ]);
  });

  it('compare areas with the official ones', () => {
    const broken = toyBasemap({ countries: countries(country('ARM', [0, 1]), bbb) });
    const problems = areasAreOfficial(broken);
    expect(problems).toHaveLength(7);
    expect(problems[0]).toMatch(/^ARM measures 12\d{5} km², officially 29743 km²$/);
  });
});

describe('the checks on the whole', () => {
  it('name every missing country', () => {
    expect(everyCountryIsThere(['AAA', 'TUV'])(toy)).toEqual(['TUV is missing']);
  });

  it('count the vertices of a country', () => {
    expect(countryKeepsItsVertices('AAA', 4)(toy)).toEqual([]);
    expect(countryKeepsItsVertices('AAA', 5)(toy)).toEqual(['AAA has 4 vertices, fewer than 5']);
  });

  it('weigh the file', () => {
    expect(fitsTheBudget(10_000)(toy)).toEqual([]);
    expect(fitsTheBudget(20)(toy)).toEqual([expect.stringMatching(/^\d+ bytes of brotli/)]);
  });

  it('report every problem, even where a shape is too broken to look at', () => {
    const broken = toyBasemap({ countries: countries(country('AAA', [9]), country('b', [~0, 2])) });
    const problems = problemsOf(broken, basemapChecks);
    expect(problems).toContain('everyUsedArcExists: AAA (0) uses arc 9, which does not exist');
    expect(problems).toContain('everyCountryHasAnId: country 1 (b) has no alpha-3 id');
    expect(problems.some((problem) => problem.includes('cannot be checked'))).toBe(true);
  });
});
