/** Letters that run from right to left: Hebrew, Arabic and their neighbours. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The `dir` of words in any language: where none of their letters runs from the right it is the page's. */
export const directionOf = (words: string): 'auto' | undefined =>
  fromRight.test(words) ? 'auto' : undefined;
