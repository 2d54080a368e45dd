import { hasRightToLeft } from '#views/ui/rightToLeft.ts';

/**
 * The `dir` attribute for words. English words follow the page's direction, unless they contain right-to-left letters
 * in spite of the file's `lang`. Only panels use this: all panels are in the page, so every attribute adds to what each
 * reader loads.
 */
export const directionOf = (words: string, lang: string): 'auto' | undefined =>
  lang !== 'en' || hasRightToLeft(words) ? 'auto' : undefined;
