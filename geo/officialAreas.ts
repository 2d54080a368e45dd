import { geoArea } from 'd3-geo';
import type { Topology } from 'topojson-specification';
import type { CountryId } from './countries.ts';
import { territoryShape, toKm2, type Territories } from './topologies.ts';

/** In km², from national statistics; Ukraine's includes Crimea. Used to check the build only, not shown on the page. */
const officialAreaKm2: Readonly<Record<CountryId, number>> = {
  ARM: 29_743,
  BLR: 207_600,
  KAZ: 2_724_900,
  KGZ: 199_951,
  RUS: 17_098_246,
  TJK: 143_100,
  UKR: 603_628,
};

/** How much a measured area may differ from the official one, as a share: outlines are generalised. */
const tolerance = 0.025;

/** A problem for each country whose shape is too large or too small. Finds repairs that went wrong. */
export function officialAreaProblems(
  topology: Topology,
  { geometries }: Territories,
): readonly string[] {
  return Object.entries(officialAreaKm2).flatMap(([id, official]) => {
    const country = geometries.find((candidate) => candidate.id === id);
    const km2 = country ? toKm2(geoArea(territoryShape(topology, country))) : 0;
    return Math.abs(km2 / official - 1) <= tolerance
      ? []
      : [`${id} measures ${Math.round(km2)} km², officially ${official} km²`];
  });
}
