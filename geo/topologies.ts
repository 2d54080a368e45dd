import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type {
  ArcIndexes,
  GeometryCollection,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { CountryId } from './countries.ts';

/** One polygon as TopoJSON writes it: the outer ring, then its holes, each a list of arc indexes. */
export type PolygonArcs = ArcIndexes[];

/** With an id it is a country, drawn and named; without one it is only land. */
export interface Territory extends MultiPolygon<{ name?: string }> {
  id?: CountryId;
}

export interface Territories extends GeometryCollection {
  geometries: Territory[];
}

/** The repaired source. `crimea` repeats arcs of Ukraine, so the two stay congruent. */
export type World = Topology<{ countries: Territories; crimea: Polygon }>;

/** What is committed. No country of `countries` is without an id; `land` is all the rest, merged. */
export type Basemap = Topology<{
  countries: Territories;
  crimea: Polygon;
  land: MultiPolygon;
  lakes?: MultiPolygon;
}>;

const earthRadiusKm = 6371.0088;

export const toKm2 = (steradians: number): number => steradians * earthRadiusKm ** 2;

/** An arc index without its direction: TopoJSON writes the reversed arc i as ~i. */
export const toArc = (index: number): number => (index < 0 ? ~index : index);

export function polygonShape(topology: Topology, arcs: PolygonArcs) {
  return feature(topology, { type: 'Polygon', arcs }).geometry;
}

export function territoryShape(topology: Topology, territory: MultiPolygon) {
  return feature(topology, territory).geometry;
}

/** Steradians inside one ring, whichever way round it runs. */
export function ringArea(topology: Topology, ring: ArcIndexes): number {
  const area = geoArea(polygonShape(topology, [ring]));
  return Math.min(area, 4 * Math.PI - area);
}

export const byId = (a: Territory, b: Territory): number => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);

/** A country by its id. Throws where there is none. */
export function countryOf(countries: Territories, id: CountryId): Territory {
  const country = countries.geometries.find((candidate) => candidate.id === id);
  if (!country) throw new Error(`The source has no country ${id}`);
  return country;
}

/** The same countries with one of them replaced. */
export function withCountry(countries: Territories, changed: Territory): Territories {
  const replace = (country: Territory) => (country.id === changed.id ? changed : country);
  return { ...countries, geometries: countries.geometries.map(replace) };
}
