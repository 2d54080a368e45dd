/** Letters as wide as two of another script. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u301f\uff01-\uff60]/gu;

/** How long a text is in letters, a Chinese, Japanese or Korean one counted as two, as wide as it is. */
export function countLetters(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
