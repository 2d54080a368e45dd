import { hasRightToLeft } from '#views/ui/rightToLeft.ts';

/**
 * The `dir` of words: English ones run as the page does, unless they are not what their file says they are. Only the
 * panels ask: all of them are in the page, and every reader pays for what it says.
 */
export const directionOf = (words: string, lang: string): 'auto' | undefined =>
  lang !== 'en' || hasRightToLeft(words) ? 'auto' : undefined;
