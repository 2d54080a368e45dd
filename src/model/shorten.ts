import { countLetters } from '#model/countLetters.ts';

/** A cut between words must keep at least this share of the text that fits; otherwise the text is cut inside a word. */
const leastKept = 0.6;

/**
 * The beginning of a text, of at most `longest` letters as `countLetters` counts them with an ellipsis; the text itself
 * if it is no longer. Cut after a word, if that keeps most of what fits.
 */
export function beginningOf(text: string, longest: number): string {
  if (countLetters(text) <= longest) return text;
  let [kept, room] = ['', longest - 2];
  for (const letter of text) {
    room -= countLetters(letter);
    if (room < 0) break;
    kept += letter;
  }
  const isBetweenWords = /^\s/u.test(text.slice(kept.length));
  const words = isBetweenWords ? kept : kept.replace(/\s*\S*$/u, '');
  return words.length > kept.length * leastKept ? words : kept.trimEnd();
}

/** Shortens a text as `beginningOf` does, and ends it with an ellipsis where it is cut. */
export function shorten(text: string, longest: number): string {
  const kept = beginningOf(text, longest);
  if (kept === text) return text;
  return /^\s/u.test(text.slice(kept.length)) ? `${kept} …` : `${kept}…`;
}
