/** Characters that are as wide as two Latin letters. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u301f\uff01-\uff60]/gu;

/** Length of a text in letters. A Chinese, Japanese or Korean character counts as two, because it is twice as wide. */
export function countLetters(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
