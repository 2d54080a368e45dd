/** The first sentence of a note, what one must know first; quoted words in it stay whole. */
export function firstSentence(note: string): string {
  return /^(?:“[^”]*”|[^“.!?])+[.!?]?/u.exec(note)?.[0] ?? note;
}
