import iso from 'i18n-iso-countries';

/** ISO 3166-1 alpha-3. */
export type CountryId = string;

/** The six CSTO members, for which the regional basemap is made. */
export const members: readonly CountryId[] = ['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'TJK'];

/** Neighbours with a name and borders on the regional basemap. All other land is one shape. */
export const neighbours: readonly CountryId[] = `
  AFG AZE BGR CHN EST FIN GEO HUN IRN JPN KOR LTU LVA
  MDA MNG NOR POL PRK ROU SVK SWE TKM TUR UKR UZB
`
  .trim()
  .split(/\s+/);

/**
 * Converts an ISO 3166-1 numeric code, which Natural Earth uses, to alpha-3, which the project uses.
 *
 * @throws Error if there is no such country
 */
export function toCountryId(numeric: string): CountryId {
  const id = iso.numericToAlpha3(numeric);
  if (!id) throw new Error(`No alpha-3 code for the numeric code ${numeric}`);
  return id;
}

const regionNames = new Intl.DisplayNames('en', { type: 'region' });

/**
 * The English name of a country in CLDR. Stored in the basemap, because browsers have different versions of CLDR.
 *
 * @throws Error if there is no name
 */
export function toEnglishName(id: CountryId): string {
  const region = iso.alpha3ToAlpha2(id);
  const name = region && regionNames.of(region);
  if (!name || name === region) throw new Error(`No English name for ${id}`);
  return name;
}
