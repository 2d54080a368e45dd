import { hasRightToLeft } from '#views/ui/rightToLeft.ts';

/**
 * Wraps right-to-left text in direction isolates, so that the text around it keeps its order. Other text is unchanged.
 */
export const isolate = (text: string): string =>
  hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
