/**
 * A character that can be seen: a letter, digit, punctuation mark or symbol, except the blank ones. Unicode counts
 * some invisible fillers as letters and some empty signs as symbols, such as the Braille pattern without dots.
 */
const inked =
  /(?![\p{Default_Ignorable_Code_Point}\u2800\u{1D159}\u{13441}\u{13442}])[\p{L}\p{N}\p{P}\p{S}]/u;

/** False for a text of only blanks, joiners and other invisible characters. */
export const isVisible = (text: string): boolean => inked.test(text);
