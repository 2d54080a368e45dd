/** A text with one full stop at its end, whatever it ends with. */
export const asSentence = (text: string): string =>
  /[.!?…؟。！？।]”?$/u.test(text) ? text : `${text}.`;
