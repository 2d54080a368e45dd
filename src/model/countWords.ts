/** Number of words in a text; a dash or another sign on its own is not a word. */
export function countWords(words: string): number {
  return words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
