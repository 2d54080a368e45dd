import { toCodePoint } from '#model/reading/toCodePoint.ts';

/** One line for a terminal: what would move its cursor, turn its writing or stay unseen is named, `U+001B`. */
export const toTerminalText = (line: string): string =>
  line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, toCodePoint);
