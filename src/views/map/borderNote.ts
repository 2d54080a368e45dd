/** What the map says about disputed borders, on the page, in print, in every export and in the summary. */
export const borderNote = {
  recognised:
    'Crimea: occupied by Russia since 2014; part of Ukraine (UN General Assembly 68/262). Hatched.',
  control:
    'Drawn as held on 16 May 2022: Crimea, hatched, under Russian control since 2014. By UN General Assembly 68/262 it is part of Ukraine.',
  further:
    'Abkhazia and South Ossetia are drawn in Georgia, Transnistria in Moldova, Nagorno-Karabakh in Azerbaijan; none has a line of its own in the source. The land that Russia held in Ukraine on 16 May 2022 outside Crimea is not drawn apart.',
} as const;
