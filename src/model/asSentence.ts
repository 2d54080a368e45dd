/** Adds a full stop to a text, unless it already ends with the mark of a sentence. */
export const asSentence = (text: string): string =>
  /[.!?…؟。！？।]”?$/u.test(text) ? text : `${text}.`;
