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

/** A shape of the source. With an id it is a country with a name; without one it is only land. */
export interface Territory extends MultiPolygon<{ name?: string }> {
  id?: CountryId;
}

export interface Territories extends GeometryCollection {
  geometries: Territory[];
}

/** The repaired source. `crimea` uses the same arcs as Ukraine, so that both stay congruent. */
export type World = Topology<{ countries: Territories; crimea: Polygon }>;

/** A basemap as it is committed. Every country in `countries` has an id; `land` is all other land, merged. */
export type Basemap = Topology<{
  countries: Territories;
  crimea: Polygon;
  land: MultiPolygon;
  lakes?: MultiPolygon;
}>;

const earthRadiusKm = 6371.0088;

/** Converts an area on the unit sphere to km² on the earth, taken as a sphere. */
export const toKm2 = (steradians: number): number => steradians * earthRadiusKm ** 2;

/** The index of an arc without its direction: TopoJSON writes `~i` for arc `i` reversed. */
export const toArc = (index: number): number => (index < 0 ? ~index : index);

/** A polygon as GeoJSON, in degrees. */
export function polygonShape(topology: Topology, arcs: PolygonArcs) {
  return feature(topology, { type: 'Polygon', arcs }).geometry;
}

/** A shape as GeoJSON, in degrees. */
export function territoryShape(topology: Topology, territory: MultiPolygon) {
  return feature(topology, territory).geometry;
}

/** Area inside a ring in steradians, independent of its direction. */
export function ringArea(topology: Topology, ring: ArcIndexes): number {
  const area = geoArea(polygonShape(topology, [ring]));
  return Math.min(area, 4 * Math.PI - area);
}

/** Compares two shapes by id, for sorting. */
export const byId = (a: Territory, b: Territory): number => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);

/**
 * The country with this id.
 *
 * @throws Error if there is none
 */
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
