/**
 * One piece of a sentence before its end: a quotation, a character that ends no sentence, or a mark that only looks
 * like an end, such as the points of `3.5` and `U.S. Department`.
 */
const withinSentence =
  /“[^”]*”|[^“.!?؟।。！？]|[.!?؟।](?!\s+[\p{Lu}\p{Lo}“]|$)|(?<=(?<!\p{L})\p{Lu})\.(?!$)/u;

const sentence = new RegExp(`^(?:${withinSentence.source})+[.!?؟।。！？]?`, 'u');

/** The first sentence of a note, which holds the most important point. A quotation in it is never cut. */
export function firstSentence(note: string): string {
  return sentence.exec(note)?.[0] ?? note;
}
