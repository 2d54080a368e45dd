import { countLetters } from '#model/countLetters.ts';

/**
 * What a line cannot break: a word with the blank before it; or one letter of a script that has no blanks, with
 * the marks that may not be parted from it.
 */
const unbroken =
  /\s*(?:[\p{Ps}\p{Pi}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Pe}\p{Pf}\p{Po}]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/gu;

function fill(pieces: readonly string[], longest: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && countLetters(last + piece) <= longest)
      lines[lines.length - 1] += piece;
    else lines.push(piece.trimStart());
  }
  return lines;
}

/** A word too long for any line, cut where the lines end. */
function cut(piece: string, longest: number): readonly string[] {
  const parts = [''];
  for (const letter of piece.trimStart()) {
    if (countLetters(parts.at(-1) + letter) > longest) parts.push('');
    parts[parts.length - 1] += letter;
  }
  if (piece.startsWith(' ')) parts[0] = ` ${parts[0]}`;
  return parts;
}

/**
 * Breaks a text into lines of at most `longest` letters, a Chinese, Japanese or Korean one counted as two:
 * one sentence a line where that takes no more lines, else into lines of about the same length. A longer word
 * is cut. SVG has no lines of its own, and the font's widths are not known before it is drawn.
 */
export function wrapWords(text: string, longest: number): readonly string[] {
  const pieces = (text.replaceAll(/\s+/gu, ' ').match(unbroken) ?? []).flatMap((piece) =>
    cut(piece, longest),
  );
  const lines = fill(pieces, longest);
  if (lines.length < 2) return lines;
  const sentences = text.split(/(?<=[.!?])\s+/u);
  if (sentences.length === lines.length && sentences.every((one) => countLetters(one) <= longest))
    return sentences;
  // The shortest measure that takes no further line leaves no word alone on the last one.
  let measure = Math.ceil(countLetters(text) / lines.length);
  while (measure < longest && fill(pieces, measure).length > lines.length) measure += 1;
  return fill(pieces, measure);
}
