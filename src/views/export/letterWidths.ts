import { countLetters } from '#model/countLetters.ts';

/** Capitals, and scripts whose letters are wider than Latin ones, with what they add to the width of a usual letter. */
const wider: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/gu, 0.35],
  [/[\p{Script=Armenian}\p{Script=Georgian}\p{Script=Thai}\p{Script=Devanagari}]/gu, 0.2],
];

/** Width of a text as a multiple of a usual letter's, as far as it is known before the text is drawn. */
export function letterWidths(text: string): number {
  return wider.reduce(
    (width, [letters, more]) => width + more * (text.match(letters)?.length ?? 0),
    countLetters(text),
  );
}
