import { fetchLetters } from '#views/ui/letters.ts';

/** One of these events shows that somebody uses the page and may soon open a panel. */
const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
/** Somebody who is still on the page after this time is reading. In milliseconds. */
const stayedMs = 3000;

/**
 * Fetches the Cyrillic letters of quotations before a panel needs them. If they came later, the panel would be laid out
 * again in the middle of a zoom. Readers who leave at once do not download them.
 *
 * @returns resolves when they are loaded or have failed to load
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
