/** Quoted words, letters, and what looks like an end but is none: the points of `3.5` and `U.S. Department`. */
const withinSentence =
  /“[^”]*”|[^“.!?؟।。！？]|[.!?؟।](?!\s+[\p{Lu}\p{Lo}“]|$)|(?<=(?<!\p{L})\p{Lu})\.(?!$)/u;

const sentence = new RegExp(`^(?:${withinSentence.source})+[.!?؟।。！？]?`, 'u');

/** The first sentence of a note, what one must know first; quoted words in it stay whole. */
export function firstSentence(note: string): string {
  return sentence.exec(note)?.[0] ?? note;
}
