import iso from 'i18n-iso-countries';

/** ISO 3166-1 alpha-3. */
export type CountryId = string;

/** The six the regional basemap is drawn for. */
export const members: readonly CountryId[] = ['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'TJK'];

/** Neighbours that keep a name and a border on the regional basemap; all other land is one shape. */
export const neighbours: readonly CountryId[] = `
  AFG AZE BGR CHN EST FIN GEO HUN IRN JPN KOR LTU LVA
  MDA MNG NOR POL PRK ROU SVK SWE TKM TUR UKR UZB
`
  .trim()
  .split(/\s+/);

/** Natural Earth carries ISO 3166-1 numeric codes; the rest of the project joins on alpha-3. */
export function toCountryId(numeric: string): CountryId {
  const id = iso.numericToAlpha3(numeric);
  if (!id) throw new Error(`No alpha-3 code for the numeric code ${numeric}`);
  return id;
}

const regionNames = new Intl.DisplayNames('en', { type: 'region' });

/** The English name as CLDR has it, baked in because browsers ship other versions of CLDR. */
export function toEnglishName(id: CountryId): string {
  const region = iso.alpha3ToAlpha2(id);
  const name = region && regionNames.of(region);
  if (!name || name === region) throw new Error(`No English name for ${id}`);
  return name;
}
