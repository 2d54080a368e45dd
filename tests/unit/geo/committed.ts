import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Basemap } from '../../../geo/topologies.ts';

export type Product = 'basemap.topo.json' | 'world.topo.json';

export const committedText = (name: Product) =>
  readFileSync(new URL(`../../../geo/${name}`, import.meta.url), 'utf8');

export const committed = (name: Product) => JSON.parse(committedText(name)) as Basemap;

/** The ids of all countries that hold a place. */
export function countriesAt(basemap: Basemap, place: [longitude: number, latitude: number]) {
  return basemap.objects.countries.geometries
    .filter((country) => geoContains(feature(basemap, country), place))
    .map(({ id }) => id);
}
