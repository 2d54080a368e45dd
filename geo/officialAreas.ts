import { geoArea } from 'd3-geo';
import type { Topology } from 'topojson-specification';
import type { CountryId } from './countries.ts';
import { territoryShape, toKm2, type Territories } from './topologies.ts';

/** km², national statistics. They guard the build; nobody publishes them. Ukraine's includes Crimea. */
const officialAreaKm2: Readonly<Record<CountryId, number>> = {
  ARM: 29_743,
  BLR: 207_600,
  KAZ: 2_724_900,
  KGZ: 199_951,
  RUS: 17_098_246,
  TJK: 143_100,
  UKR: 603_628,
};

/** How far a measured area may be from it, as a share: outlines are generalised. */
const tolerance = 0.025;

/** Countries whose shape in a topology is larger or smaller than it may be; a repair that went wrong shows here. */
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
