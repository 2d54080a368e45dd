import { mergeArcs } from 'topojson-client';
import { countryOf, withCountry, type World } from './topologies.ts';

/** Longitude and latitude of the town, in degrees. */
export const baikonur: [number, number] = [63.3, 45.63];

/**
 * Gives Baikonur back to Kazakhstan. Russia leases the town, but it remains part of Kazakhstan; the source cuts it out.
 *
 * @throws Error if the source has no Baikonur
 */
export function fillBaikonur(world: World): World {
  const { countries } = world.objects;
  const isLease = (name: string | undefined) => name === 'Baikonur';
  const lease = countries.geometries.find(({ properties }) => isLease(properties?.name));
  if (!lease) throw new Error('The source has no Baikonur to give back to Kazakhstan');
  const kazakhstan = countryOf(countries, 'KAZ');
  const filled = withCountry(countries, {
    ...kazakhstan,
    arcs: mergeArcs(world, [kazakhstan, lease]).arcs,
  });
  const geometries = filled.geometries.filter((territory) => territory !== lease);
  return { ...world, objects: { ...world.objects, countries: { ...filled, geometries } } };
}
