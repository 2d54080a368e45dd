import { describe, expect, it } from 'vitest';
import { fillBaikonur } from '../../../geo/baikonur.ts';
import { moveCrimea } from '../../../geo/crimea.ts';
import { toGrid } from '../../../geo/grid.ts';
import { simplifyTopology } from '../../../geo/simplify.ts';
import { readCountries } from '../../../geo/source.ts';
import { countryOf, polygonShape, withCountry, type Territory } from '../../../geo/topologies.ts';
import { countries, country, moved, toyBasemap } from './toy.ts';

const toySource = (...geometries: Territory[]) => {
  const { type, arcs } = toyBasemap();
  return { type, arcs, objects: { countries: countries(...geometries) } };
};

describe('the repair of Crimea', () => {
  const source = readCountries();

  it('stops when no polygon of Russia holds the Crimean towns', () => {
    const elsewhere = toySource(country('RUS', [0, 1]), country('UKR', [~0, 2]));
    expect(() => moveCrimea(elsewhere)).toThrow('0 polygons of Russia hold all the Crimean towns');
  });

  it('stops when what holds the towns is not the size of Crimea', () => {
    const { arcs } = moved(toyBasemap(), ([longitude = 0, latitude = 0]) => [
      longitude + 30,
      latitude + 40,
    ]);
    const large = { ...toySource(country('RUS', [0, 1]), country('UKR', [~0, 2])), arcs };
    expect(() => moveCrimea(large)).toThrow(/Crimea measures \d+ km²/);
  });

  it('stops when Ukraine does not touch it', () => {
    const { countries: all } = source.objects;
    const ukraine = countryOf(all, 'UKR');
    const island = ukraine.arcs.filter((polygon) => polygon[0]?.length === 1);
    const apart = withCountry(all, { ...ukraine, arcs: island });
    expect(() => moveCrimea({ ...source, objects: { countries: apart } })).toThrow(
      'Crimea shares no arc with Ukraine',
    );
  });

  it('leaves Russia one polygon fewer and Ukraine as many as before', () => {
    const repaired = moveCrimea(source);
    const polygons = (id: string, topology: typeof source) =>
      countryOf(topology.objects.countries, id).arcs.length;
    expect(polygons('RUS', repaired)).toBe(polygons('RUS', source) - 1);
    expect(polygons('UKR', repaired)).toBe(polygons('UKR', source));
  });
});

describe('the repair of Baikonur', () => {
  it('stops when the source no longer cuts it out', () => {
    const { crimea } = toyBasemap().objects;
    const toy = toySource(country('KAZ', [0, 1]));
    expect(() => fillBaikonur({ ...toy, objects: { ...toy.objects, crimea } })).toThrow(
      'The source has no Baikonur',
    );
  });
});

//  10° ┌──────┬──────┐
//      │ AAA  ∠  BBB │   a tooth of ½° in the border
//   0° └──────┴──────┘
const toothed = {
  ...toyBasemap(),
  arcs: toyBasemap().arcs.map((arc, index) =>
    index === 0
      ? [
          [10, 10],
          [10, 5.5],
          [10.5, 5.25],
          [10, 5],
          [10, 0],
        ]
      : arc,
  ),
};

describe('simplification', () => {
  const half = { triangle: 1e-4, island: 0 };

  it('drops what is too small to see, on both sides of a border at once', () => {
    const simple = simplifyTopology(toothed, { ...half, zoomOf: () => 1 });
    expect(simple.arcs[0]).toEqual([
      [10, 10],
      [10, 0],
    ]);
    expect(simple.objects.countries).toEqual(toothed.objects.countries);
  });

  it('keeps it where the reader can come closer', () => {
    const close = simplifyTopology(toothed, { ...half, zoomOf: (_, arc) => (arc === 0 ? 20 : 1) });
    expect(close.arcs[0]).toContainEqual([10.5, 5.25]);
  });

  it('drops an island too small to see, unless told to keep it', () => {
    const options = { triangle: 0, island: 1, zoomOf: () => 1 };
    const without = simplifyTopology(toyBasemap(), {
      ...options,
      isKept: (ring) => !ring.includes(3),
    });
    expect(without.objects.land).toMatchObject({ type: null });
    const kept = simplifyTopology(toyBasemap(), { ...options, isKept: () => true });
    expect(kept.objects.land.arcs).toHaveLength(1);
  });
});

describe('the grid', () => {
  it('rounds every vertex and drops what is smaller than a cell', () => {
    const small = moved(toyBasemap(), ([longitude = 0, latitude = 0]) =>
      longitude >= 30 ? [30 + (longitude - 30) / 1000, latitude / 1000] : [longitude, latitude],
    );
    const rounded = toGrid(small, 0.1);
    expect(rounded.objects.land).toMatchObject({ type: null });
    expect(polygonShape(rounded, [[0, 1]]).coordinates[0]).toContainEqual([10, 10]);
    expect(rounded.transform).toEqual({ scale: [0.1, 0.1], translate: [0, 0] });
  });
});
