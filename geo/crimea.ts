import { geoArea, geoBounds, geoContains } from 'd3-geo';
import { mergeArcs } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import {
  countryOf,
  polygonShape,
  toArc,
  toKm2,
  withCountry,
  type PolygonArcs,
  type Territories,
  type Territory,
  type World,
} from './topologies.ts';

/** Longitude and latitude in degrees. */
export const crimeanTowns: Readonly<Record<string, [number, number]>> = {
  Simferopol: [34.1, 44.95],
  Sevastopol: [33.6, 44.57],
  Kerch: [36.4, 45.35],
  Dzhankoi: [34.39, 45.71],
  Bakhchysarai: [33.86, 44.75],
  Feodosia: [35.36, 45.04],
};

type Countries = Topology<{ countries: Territories }>;

/** Finds Crimea by its towns, not by an index: arc numbers and the order of polygons change with every release. */
function findCrimea(topology: Countries, russia: Territory): PolygonArcs {
  const towns = Object.values(crimeanTowns);
  const hits = russia.arcs.filter((polygon) =>
    towns.every((town) => geoContains(polygonShape(topology, polygon), town)),
  );
  const [crimea] = hits;
  if (!crimea || hits.length > 1)
    throw new Error(`${hits.length} polygons of Russia hold all the Crimean towns; expected one`);
  return crimea;
}

/** The official area is 26 964 km². Coarser editions of the source are meant to fail this check. */
function assertItsSize(topology: Countries, crimea: PolygonArcs): void {
  const km2 = toKm2(geoArea(polygonShape(topology, crimea)));
  if (km2 < 25_500 || km2 > 28_500) throw new Error(`Crimea measures ${Math.round(km2)} km²`);
}

/**
 * Islets near Crimea would have to be moved too, so there must be none. The box contains the coasts of both seas; its
 * eastern side, 36.7° E, is in the Kerch strait.
 */
function assertNothingElseIsThere(topology: Countries, russia: Territory): void {
  const there = russia.arcs.filter((polygon) => {
    const [[west, south], [east, north]] = geoBounds(polygonShape(topology, polygon));
    return west > 28 && east < 36.7 && south > 43.5 && north < 47.5;
  });
  if (there.length !== 1)
    throw new Error(`Russia has ${there.length} polygons west of the Kerch strait; expected one`);
}

function assertItTouches(crimea: PolygonArcs, ukraine: Territory): void {
  const shores = new Set(ukraine.arcs.flat(2).map(toArc));
  if (!crimea.flat().some((index) => shores.has(toArc(index))))
    throw new Error('Crimea shares no arc with Ukraine');
}

/**
 * Moves Crimea from Russia to Ukraine (UN General Assembly 68/262) without adding any geometry: the border across the
 * isthmus is removed, and the peninsula is also kept as an object of its own.
 *
 * @throws Error if the source is not as expected
 */
export function moveCrimea(topology: Countries): World {
  const { countries } = topology.objects;
  const russia = countryOf(countries, 'RUS');
  const ukraine = countryOf(countries, 'UKR');
  const arcs = findCrimea(topology, russia);
  assertItsSize(topology, arcs);
  assertNothingElseIsThere(topology, russia);
  assertItTouches(arcs, ukraine);

  const crimea: Polygon = { type: 'Polygon', id: 'crimea', arcs };
  const whole = mergeArcs(topology, [ukraine, crimea]);
  if (whole.arcs.length !== ukraine.arcs.length)
    throw new Error('Crimea did not join the mainland of Ukraine');
  const withoutCrimea = { ...russia, arcs: russia.arcs.filter((polygon) => polygon !== arcs) };
  const moved = withCountry(countries, { ...ukraine, arcs: whole.arcs });
  return { ...topology, objects: { countries: withCountry(moved, withoutCrimea), crimea } };
}
