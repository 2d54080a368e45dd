/** Letters that run from right to left: Hebrew, Arabic and their neighbours. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * The `dir` of words: English ones run as the page does, unless they are not what their file says they are. Only the
 * panels ask: all of them are in the page, and every reader pays for what it says.
 */
export const directionOf = (words: string, lang: string): 'auto' | undefined =>
  lang !== 'en' || fromRight.test(words) ? 'auto' : undefined;
