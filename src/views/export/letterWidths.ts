import { countLetters } from '#model/countLetters.ts';

/** Capitals, and scripts whose letters are wider than Latin ones, with what they add to the width of a usual letter. */
const wider: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/gu, 0.35],
  [/[\p{Script=Armenian}\p{Script=Georgian}\p{Script=Thai}\p{Script=Devanagari}]/gu, 0.2],
];

/** Width of a text in usual letters, rounded down, as far as it is known before the text is drawn. */
export function letterWidths(text: string): number {
  const more = wider.reduce(
    (sum, [letters, each]) => sum + each * (text.match(letters)?.length ?? 0),
    0,
  );
  return countLetters(text) + Math.floor(more);
}
