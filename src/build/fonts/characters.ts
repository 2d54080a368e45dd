const range = (first: string, last: string) => {
  const [from, to] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
};

/**
 * What the fonts carry whatever the record says: the letters of western Europe and of the six
 * states' official languages in Cyrillic, and the signs of good typesetting. An alliance file in
 * another script is shown in the reader's own fonts.
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

/** Every character the fonts are to have for a record, in order and each once. */
export function charactersFor(record: string): string {
  const shown = Array.from(record).filter((sign) => sign >= ' ');
  return [...new Set([...Array.from(always), ...shown])]
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}
