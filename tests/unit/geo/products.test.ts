import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains, geoLength } from 'd3-geo';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { basemapChecks, problemsOf, worldChecks } from '../../../geo/checks.ts';
import { members, neighbours } from '../../../geo/countries.ts';
import type { Basemap } from '../../../geo/topologies.ts';
import { regional } from '#geometry/regional.ts';
import { unMembers } from '#model/countryCodes.ts';
import { committed, committedText, countriesAt } from './committed.ts';

const basemap = committed('basemap.topo.json');
const world = committed('world.topo.json');

const products = [
  ['regional basemap', basemap],
  ['world', world],
] as const;

const idsOf = ({ objects }: Basemap) => objects.countries.geometries.map(({ id }) => id);

function countryFeature(topology: Basemap, id: string) {
  const country = topology.objects.countries.geometries.find((candidate) => candidate.id === id);
  if (!country) throw new Error(`no ${id}`);
  return feature(topology, country);
}

const km2Of = (topology: Basemap, id: string) =>
  geoArea(countryFeature(topology, id)) * 6371.0088 ** 2;

describe.each(products)('the committed %s', (_, topology) => {
  it.each<[string, [number, number]]>([
    ['Simferopol', [34.1, 44.95]],
    ['Sevastopol', [33.6, 44.57]],
    ['Kerch', [36.4, 45.35]],
    ['Dzhankoi', [34.39, 45.71]],
    ['Bakhchysarai', [33.86, 44.75]],
    ['Feodosia', [35.36, 45.04]],
    ['Yevpatoria', [33.4, 45.22]],
  ])('shows %s in Ukraine, not in Russia, and under the hatch', (_town, place) => {
    expect(countriesAt(topology, place)).toEqual(['UKR']);
    expect(geoContains(feature(topology, topology.objects.crimea), place)).toBe(true);
  });

  it.each<[string, [number, number], string]>([
    ['Donetsk', [37.8, 48.0], 'UKR'],
    ['Luhansk', [39.3, 48.57], 'UKR'],
    ['Kherson', [32.65, 46.66], 'UKR'],
    ['Melitopol', [35.37, 46.85], 'UKR'],
    ['Krasnodar', [38.98, 45.04], 'RUS'],
    ['Kaliningrad', [20.6, 54.7], 'RUS'],
    ['Yuzhno-Sakhalinsk', [142.74, 46.96], 'RUS'],
    ['Baikonur', [63.3, 45.63], 'KAZ'],
    ['Astana', [71.43, 51.13], 'KAZ'],
    ['Minsk', [27.56, 53.9], 'BLR'],
    ['Yerevan', [44.51, 40.18], 'ARM'],
    ['Goris', [46.34, 39.51], 'ARM'],
    ['Meghri', [46.24, 38.9], 'ARM'],
    ['Bishkek', [74.6, 42.87], 'KGZ'],
    ['Osh', [72.8, 40.53], 'KGZ'],
    ['Dushanbe', [68.78, 38.56], 'TJK'],
    ['Khujand', [69.63, 40.28], 'TJK'],
    ['Sukhumi', [41.0, 43.02], 'GEO'],
    ['Tskhinvali', [43.97, 42.23], 'GEO'],
    ['Tiraspol', [29.62, 46.85], 'MDA'],
    ['Stepanakert', [46.75, 39.82], 'AZE'],
  ])('shows %s in its country', (_town, place, id) => {
    expect(countriesAt(topology, place)).toEqual([id]);
  });

  it('shows Chukotka and Wrangel Island whole across the 180th meridian', () => {
    const along180 = Array.from({ length: 41 }, (_step, step) => 66 + step * 0.05);
    for (const latitude of along180)
      expect(countriesAt(topology, [180, latitude])).toEqual(['RUS']);
    expect(countriesAt(topology, [180, 71.2])).toEqual(['RUS']);
    const outline = mesh(topology, topology.objects.countries);
    const onTheMeridian = outline.coordinates.flatMap((line) =>
      line.filter(
        (vertex, index) =>
          Math.abs(vertex[0] ?? 0) === 180 && Math.abs(line[index + 1]?.[0] ?? 0) === 180,
      ),
    );
    expect(onTheMeridian).toEqual([]);
  });

  it('gives every country a unique alpha-3 id and an English name', () => {
    const ids = idsOf(topology);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, properties } of topology.objects.countries.geometries) {
      expect(id).toMatch(/^[A-Z]{3}$/);
      expect(properties?.name).toMatch(/^\p{Lu}/u);
    }
  });

  it.each([
    ['RUS', 17_098_246],
    ['KAZ', 2_724_900],
    ['UKR', 603_628],
    ['BLR', 207_600],
    ['KGZ', 199_951],
    ['TJK', 143_100],
    ['ARM', 29_743],
  ])('draws %s within 2.5 %% of its official area', (id, official) => {
    expect(Math.abs(km2Of(topology, id) / official - 1)).toBeLessThan(0.025);
  });

  it('can be taken apart and put together by topojson-client', () => {
    const six = topology.objects.countries.geometries.filter(({ id }) =>
      members.includes(id ?? ''),
    );
    const whole = geoArea(merge(topology, six));
    const parts = six.reduce((sum, member) => sum + geoArea(feature(topology, member)), 0);
    expect(whole / parts).toBeCloseTo(1, 6);
    const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b);
    expect(geoLength(borders)).toBeGreaterThan(1);
  });
});

describe('the regional basemap', () => {
  it('holds the members, Ukraine and the named neighbours, and nobody else by name', () => {
    expect(idsOf(basemap)).toEqual([...members, ...neighbours].toSorted());
  });

  it('draws each country that needs no other basemap with all its neighbours', () => {
    const { geometries } = world.objects.countries;
    const beside = neighbors(geometries);
    const shown = new Set(idsOf(basemap));
    const missing = geometries.flatMap(({ id }, index) =>
      regional.has(String(id))
        ? (beside[index] ?? []).filter((at) => !shown.has(String(geometries[at]?.id)))
        : [],
    );
    expect(missing.map((at) => geometries[at]?.id)).toEqual([]);
    for (const id of regional) expect(shown).toContain(id);
  });

  it('keeps at least 200 vertices of Armenia, which can fill the screen', () => {
    const { coordinates } = countryFeature(basemap, 'ARM').geometry as {
      coordinates: unknown[][][];
    };
    expect(coordinates.flat(2).length).toBeGreaterThanOrEqual(200);
  });

  it.each<[string, [number, number]]>([
    ['Baikal', [107.8, 53.5]],
    ['Ladoga', [31.5, 60.9]],
    ['Issyk-Kul', [77.3, 42.42]],
    ['Sevan', [45.35, 40.3]],
    ['Balkhash', [74.4, 46.3]],
  ])('shows Lake %s', (_lake, place) => {
    const { lakes } = basemap.objects;
    expect(lakes && geoContains(feature(basemap, lakes), place)).toBe(true);
  });

  it.each<[string, [number, number]]>([
    ['Britain', [-1.5, 52.5]],
    ['Iberia', [-4, 40]],
    ['Arabia', [45, 24]],
    ['India', [78, 22]],
    ['Alaska', [-153, 66]],
    ['Taiwan', [121, 23.8]],
  ])('reaches out to %s, so that no wide screen shows an edge', (_place, place) => {
    expect(geoContains(feature(basemap, basemap.objects.land), place)).toBe(true);
  });

  it('weighs at most 25 kB on the wire', () => {
    expect(brotliCompressSync(committedText('basemap.topo.json')).length).toBeLessThan(25_000);
  });

  it('passes every check of the build', () => {
    expect(problemsOf(basemap, basemapChecks)).toEqual([]);
  });
});

describe('the world', () => {
  it('has every member of the United Nations, however small', () => {
    expect(unMembers).toHaveLength(193);
    const missing = unMembers.filter((id) => !idsOf(world).includes(id));
    expect(missing).toEqual([]);
  });

  it('draws each of them as an area, not as a speck', () => {
    const corners = (id: string) => {
      const { coordinates } = countryFeature(world, id).geometry as { coordinates: unknown[][][] };
      return Math.max(...coordinates.map(([outline]) => outline?.length ?? 0));
    };
    expect(unMembers.filter((id) => corners(id) < 7)).toEqual([]);
  });

  it('names no country where recognition is disputed and Natural Earth has no code', () => {
    const land = feature(world, world.objects.land);
    expect(geoContains(land, [20.9, 42.6])).toBe(true); // Kosovo
    expect(geoContains(land, [44.5, 9.6])).toBe(true); // Somaliland
    expect(countriesAt(world, [20.9, 42.6])).toEqual([]);
  });

  it('weighs at most 90 kB on the wire', () => {
    expect(brotliCompressSync(committedText('world.topo.json')).length).toBeLessThan(90_000);
  });

  it('passes every check of the build', () => {
    expect(problemsOf(world, worldChecks)).toEqual([]);
  });
});
