/** Letters of Hebrew, Arabic and their neighbours. */
const letters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** True where a text has letters that are written from right to left. */
export const hasRightToLeft = (text: string): boolean => letters.test(text);
