const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  ru: 'Russian',
  be: 'Belarusian',
  kk: 'Kazakh',
  ky: 'Kyrgyz',
  tg: 'Tajik',
  hy: 'Armenian',
  pl: 'Polish',
  uk: 'Ukrainian',
};

/** Name of the language that a BCP 47 tag begins with; those of the record are written out, so that every machine says the same. */
export function toLanguageName(tag: string): string {
  const [language = tag] = tag.split('-');
  return (
    languageNames[language] ?? new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? tag
  );
}
