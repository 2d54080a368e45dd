/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** A text between signs that keep its direction to itself, so that what stands beside it stays in order; others unchanged. */
export const isolate = (text: string): string =>
  rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
