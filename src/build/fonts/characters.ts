const range = (first: string, last: string) => {
  const [from, to] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
};

/**
 * Characters that the fonts always contain: letters of western Europe, Cyrillic letters of the six states' official
 * languages, and typographic signs. An alliance file in another script is shown in fonts of the reader's system.
 */
const always = [
  range(' ', '~'),
  '\u00a0§©«°±·»×',
  range('À', 'ÿ'),
  range('А', 'я') + 'Ёё',
  'ІіЎўЄєЇїҐґ',
  'ӘәҒғҚқҢңӨөҰұҮүҺһ',
  'ӢӣӮӯҲҳҶҷ',
  'ĞğİıŁłŞşŠšŽž',
  '–—‘’‚“”„…→←−',
].join('');

/** All characters that the fonts need for a record, each once, sorted by code point. */
export function charactersFor(record: string): string {
  const shown = Array.from(record).filter((sign) => sign >= ' ');
  return [...new Set([...Array.from(always), ...shown])]
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}
