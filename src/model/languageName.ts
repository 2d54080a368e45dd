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

/**
 * English name of the language that a BCP 47 tag begins with. Names of the built-in record's languages are listed
 * here, so that every machine shows the same.
 */
export function toLanguageName(tag: string): string {
  const [language = tag] = tag.split('-');
  return (
    languageNames[language] ?? new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? tag
  );
}
