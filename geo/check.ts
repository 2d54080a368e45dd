import type { ArcIndexes, MultiPolygon } from 'topojson-specification';
import type { CountryId } from './countries.ts';
import { toArc, type Basemap, type Territory } from './topologies.ts';

/** A rule that a basemap must obey. A check is named after its rule and returns a message for every violation. */
export type Check = (basemap: Basemap) => readonly string[];

export const countriesOf = (basemap: Basemap): readonly Territory[] =>
  basemap.objects.countries.geometries;

export const findCountry = (basemap: Basemap, id: CountryId): Territory | undefined =>
  countriesOf(basemap).find((country) => country.id === id);

/** Every shape of a basemap, with a name for messages. */
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

/** The polygons of a shape. A null geometry has no `arcs`, although its type says so. */
export const polygonsOf = (shape: { arcs?: ArcIndexes[][] } | undefined): ArcIndexes[][] =>
  shape?.arcs ?? [];

/** The indexes of all arcs of a shape, without their directions. */
export const arcsOf = (shape: { arcs?: ArcIndexes[][] } | undefined): ReadonlySet<number> =>
  new Set(polygonsOf(shape).flat(2).map(toArc));
