/**
 * What leaves ink: letters, digits, punctuation and symbols, but for those that are blank. Unicode calls some
 * fillers letters and some empty signs symbols, such as the Braille pattern without dots.
 */
const inked =
  /(?![\p{Default_Ignorable_Code_Point}\u2800\u{1D159}\u{13441}\u{13442}])[\p{L}\p{N}\p{P}\p{S}]/u;

/** False of a text that is nothing but blanks, joiners and other signs that nobody sees. */
export const isVisible = (text: string): boolean => inked.test(text);
