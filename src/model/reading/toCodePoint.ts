/** Code point of a character, for messages about characters that cannot be seen or trusted: `U+202E`. */
export const toCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
