import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Basemap } from '../../../geo/topologies.ts';

/** A committed product of `geo/build.ts`. */
export type Product = 'basemap.topo.json' | 'world.topo.json';

/** The text of a committed product. */
export const committedText = (name: Product) =>
  readFileSync(new URL(`../../../geo/${name}`, import.meta.url), 'utf8');

/** A committed product, parsed as JSON but not checked. */
export const committed = (name: Product) => JSON.parse(committedText(name)) as Basemap;

/**
 * Ids of all countries that contain a place.
 *
 * @param place in degrees
 */
export function countriesAt(basemap: Basemap, place: [longitude: number, latitude: number]) {
  return basemap.objects.countries.geometries
    .filter((country) => geoContains(feature(basemap, country), place))
    .map(({ id }) => id);
}
