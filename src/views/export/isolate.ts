import { hasRightToLeft } from '#views/ui/rightToLeft.ts';

/** A text between signs that keep its direction to itself, so that what stands beside it stays in order; others unchanged. */
export const isolate = (text: string): string =>
  hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
