import { fetchLetters } from '#views/ui/letters.ts';

/** The first of these says that somebody reads and may choose. */
const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
/** Somebody who is still there has come to read. In milliseconds. */
const stayedMs = 3000;

/**
 * Fetches the Cyrillic letters of quotations before a panel shows them: come later, they would have the panel
 * laid out anew in the middle of a zoom. Who leaves at once does not pay for them.
 *
 * @returns resolves once they are there, or cannot be had
 */
export async function fetchLettersInTime(): Promise<void> {
  const heard = new AbortController();
  await new Promise<void>((begin) => {
    for (const sign of signs) addEventListener(sign, () => begin(), { signal: heard.signal });
    setTimeout(begin, stayedMs);
  });
  heard.abort();
  await fetchLetters();
}
