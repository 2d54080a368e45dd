import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { BorderConvention } from '#state/viewState.ts';

/** The only day for which the map can show who controlled Crimea. */
export const controlDate = '2022-05-16';

/** What the map says about disputed borders: on the page, in print, in every export and in the summary. */
export const borderNote = {
  recognised:
    'Crimea: occupied by Russia since 2014; part of Ukraine (UN General Assembly 68/262).',
  control:
    'Crimea as held on 16 May 2022: by Russia since 2014; part of Ukraine (UN General Assembly 68/262). Other occupied land is not drawn apart.',
  /** For a map without Crimea. */
  elsewhere: 'Borders as Natural Earth 4.1 draws them; no judgement is meant.',
  further:
    'Abkhazia and South Ossetia are drawn in Georgia, Transnistria in Moldova, Nagorno-Karabakh in Azerbaijan; none has a line of its own in the source. The land that Russia held in Ukraine on 16 May 2022 outside Crimea is not drawn apart.',
} as const;

/** The note for a map: the one on Crimea if Crimea is drawn or there is no map. */
export function borderNoteOf(
  geometry: Pick<MapGeometry, 'crimea'> | null,
  borders: BorderConvention,
): string {
  return geometry?.crimea === '' ? borderNote.elsewhere : borderNote[borders];
}
