function fill(words: readonly string[], longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function inPieces(word: string, longest: number): readonly string[] {
  const letters = Array.from(word);
  return Array.from({ length: Math.ceil(letters.length / longest) }, (_, index) =>
    letters.slice(index * longest, (index + 1) * longest).join(''),
  );
}

/**
 * Breaks a text into lines of at most `longest` letters: one sentence a line where that takes no more
 * lines, else at blanks into lines of about the same length. A longer word is cut. SVG has no lines of its own, and the font's widths are not known
 * before it is drawn.
 */
export function wrapWords(text: string, longest: number): readonly string[] {
  const words = text.split(/\s+/u).flatMap((word) => inPieces(word, longest));
  const lines = fill(words, longest);
  if (lines.length < 2) return lines;
  const sentences = text.split(/(?<=[.!?])\s+/u);
  if (sentences.length === lines.length && sentences.every(({ length }) => length <= longest))
    return sentences;
  // The shortest measure that takes no further line leaves no word alone on the last one.
  let measure = Math.ceil(text.length / lines.length);
  while (measure < longest && fill(words, measure).length > lines.length) measure += 1;
  return fill(words, measure);
}
