import { countLetters } from '#model/countLetters.ts';

/** Of a word that is longer than this share of the room a part is shown. */
const leastKept = 0.6;

/**
 * A text of at most `longest` letters, as `countLetters` counts: whole where it is no longer, else its beginning
 * with an ellipsis, cut after a word where that keeps most of it.
 */
export function shorten(text: string, longest: number): string {
  if (countLetters(text) <= longest) return text;
  let [kept, room] = ['', longest - 2];
  for (const letter of text) {
    room -= countLetters(letter);
    if (room < 0) break;
    kept += letter;
  }
  const isBetweenWords = /^\s/u.test(text.slice(kept.length));
  const words = isBetweenWords ? kept : kept.replace(/\s*\S*$/u, '');
  return words.length > kept.length * leastKept ? `${words} …` : `${kept.trimEnd()}…`;
}
