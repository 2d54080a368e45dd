import type { ArcIndexes, MultiPolygon } from 'topojson-specification';
import type { CountryId } from './countries.ts';
import type { Basemap, Territory } from './topologies.ts';
import { toArc } from './topologies.ts';

/** One truth about a product. Returns every place where it does not hold. */
export type Check = (basemap: Basemap) => readonly string[];

export const countriesOf = (basemap: Basemap): readonly Territory[] =>
  basemap.objects.countries.geometries;

export const findCountry = (basemap: Basemap, id: CountryId): Territory | undefined =>
  countriesOf(basemap).find((country) => country.id === id);

/** Every shape of a product under the name a reader would call it. */
export function namedShapes({ objects }: Basemap): ReadonlyMap<string, MultiPolygon> {
  const { countries, crimea, land, lakes } = objects;
  const shapes = new Map<string, MultiPolygon>();
  for (const [index, country] of countries.geometries.entries())
    shapes.set(`${country.id ?? 'country'} (${index})`, country);
  shapes.set('crimea', { type: 'MultiPolygon', arcs: [crimea.arcs] });
  shapes.set('land', land);
  if (lakes) shapes.set('lakes', lakes);
  return shapes;
}

/** A null geometry has no arcs at all, whatever its type says. */
export const polygonsOf = (shape: { arcs?: ArcIndexes[][] } | undefined): ArcIndexes[][] =>
  shape?.arcs ?? [];

export const arcsOf = (shape: { arcs?: ArcIndexes[][] } | undefined): ReadonlySet<number> =>
  new Set(polygonsOf(shape).flat(2).map(toArc));
