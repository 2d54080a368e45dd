import { toCodePoint } from '#model/reading/toCodePoint.ts';

/** Makes a line safe for a terminal: control and invisible characters are replaced by their code points, `U+001B`. */
export const toTerminalText = (line: string): string =>
  line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, toCodePoint);
