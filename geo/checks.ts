import {
  areasAreOfficial,
  baikonurLiesInKazakhstan,
  chukotkaIsWhole,
  crimeaSharesItsCoastWithUkraine,
  crimeaTownsLieInUkraine,
} from './borderChecks.ts';
import { findCountry, type Check } from './check.ts';
import { members, neighbours, type CountryId } from './countries.ts';
import { brotliBytes, countVertices } from './measure.ts';
import {
  everyArcIsUsed,
  everyCountryHasAName,
  everyCountryHasAnId,
  everyUsedArcExists,
  idsAreUnique,
  landHasNoInnerBorders,
  noNullGeometry,
  noRingIsInsideOut,
  nothingIsCutAt180,
} from './shapeChecks.ts';
import type { Basemap } from './topologies.ts';
import { unMembers } from '#model/countryCodes.ts';

export const everyCountryIsThere =
  (ids: readonly CountryId[]): Check =>
  (basemap) =>
    ids.filter((id) => !findCountry(basemap, id)).map((id) => `${id} is missing`);

export const countryKeepsItsVertices =
  (id: CountryId, least: number): Check =>
  (basemap) => {
    const country = findCountry(basemap, id);
    const vertices = country ? countVertices(basemap, country) : 0;
    return vertices >= least ? [] : [`${id} has ${vertices} vertices, fewer than ${least}`];
  };

const armeniaKeepsItsPoints: Check = countryKeepsItsVertices('ARM', 200);

/** @param mostBytes of the file, compressed with brotli */
export const fitsTheBudget =
  (mostBytes: number): Check =>
  (basemap) => {
    const bytes = brotliBytes(basemap);
    return bytes <= mostBytes ? [] : [`${bytes} bytes of brotli, more than ${mostBytes}`];
  };

const soundnessChecks = {
  everyCountryHasAnId,
  everyCountryHasAName,
  idsAreUnique,
  noNullGeometry,
  everyArcIsUsed,
  everyUsedArcExists,
  noRingIsInsideOut,
  nothingIsCutAt180,
  chukotkaIsWhole,
  crimeaTownsLieInUkraine,
  crimeaSharesItsCoastWithUkraine,
  baikonurLiesInKazakhstan,
  landHasNoInnerBorders,
  areasAreOfficial,
};

export const basemapChecks: Readonly<Record<string, Check>> = {
  ...soundnessChecks,
  everyMemberAndNeighbourIsThere: everyCountryIsThere([...members, ...neighbours]),
  armeniaKeepsItsPoints,
  fitsTheBudget: fitsTheBudget(25_000),
};

export const worldChecks: Readonly<Record<string, Check>> = {
  ...soundnessChecks,
  everyUnMemberIsThere: everyCountryIsThere(unMembers),
  fitsTheBudget: fitsTheBudget(90_000),
};

/** Runs a check. A shape may be so damaged that the check throws; that is reported as a problem, too. */
function lookWith(check: Check, basemap: Basemap): readonly string[] {
  try {
    return check(basemap);
  } catch (error) {
    return [`cannot be checked: ${String(error)}`];
  }
}

/** Runs all checks. Each problem begins with the name of its check. */
export function problemsOf(
  basemap: Basemap,
  checks: Readonly<Record<string, Check>>,
): readonly string[] {
  return Object.entries(checks).flatMap(([name, check]) =>
    lookWith(check, basemap).map((problem) => `${name}: ${problem}`),
  );
}
