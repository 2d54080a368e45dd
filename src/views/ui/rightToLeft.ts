/** Letters of Hebrew, Arabic and related scripts. */
const letters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** True if a text contains letters that are written from right to left. */
export const hasRightToLeft = (text: string): boolean => letters.test(text);
