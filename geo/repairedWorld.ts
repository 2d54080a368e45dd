import { geoArea } from 'd3-geo';
import { fillBaikonur } from './baikonur.ts';
import { officialAreaKm2 } from './countries.ts';
import { moveCrimea } from './crimea.ts';
import { readCountries } from './source.ts';
import type { World } from './topologies.ts';
import { countryOf, territoryShape, toKm2 } from './topologies.ts';

/** A repair that went wrong shows in the area of whoever gained or lost by it. */
function assertOfficialAreas(world: World): void {
  for (const [id, official] of Object.entries(officialAreaKm2)) {
    const shape = territoryShape(world, countryOf(world.objects.countries, id));
    const km2 = toKm2(geoArea(shape));
    if (Math.abs(km2 / official - 1) > 0.025)
      throw new Error(`${id} measures ${Math.round(km2)} km², officially ${official} km²`);
  }
}

/** The source with every repair of the README made, in full detail. */
export function repairedWorld(): World {
  const world = fillBaikonur(moveCrimea(readCountries()));
  assertOfficialAreas(world);
  return world;
}
