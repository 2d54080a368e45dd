import { letterWidths } from '#views/export/letterWidths.ts';

/**
 * A piece that must not be broken: a word with the space before it, or one letter of a script without spaces, with the
 * punctuation that must stay with it.
 */
const unbroken =
  /\s*(?:[\p{Ps}\p{Pi}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Pe}\p{Pf}\p{Po}]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/gu;

function fill(pieces: readonly string[], longest: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && letterWidths(last + piece) <= longest)
      lines[lines.length - 1] += piece;
    else lines.push(piece.trimStart());
  }
  return lines;
}

/** Cuts a word that is too long for any line into parts as long as a line. */
function cut(piece: string, longest: number): readonly string[] {
  const parts = [''];
  for (const letter of piece.trimStart()) {
    if (letterWidths(parts.at(-1) + letter) > longest) parts.push('');
    parts[parts.length - 1] += letter;
  }
  if (piece.startsWith(' ')) parts[0] = ` ${parts[0]}`;
  return parts;
}

/**
 * Breaks a text into lines of at most `longest` letters, as `letterWidths` measures them. Each
 * sentence gets a line of its own if that takes no more lines; otherwise the lines are about equally long. A longer
 * word is cut. Needed because SVG does not wrap text, and the font's widths are unknown until it is drawn.
 */
export function wrapWords(text: string, longest: number): readonly string[] {
  const pieces = (text.replaceAll(/\s+/gu, ' ').match(unbroken) ?? []).flatMap((piece) =>
    cut(piece, longest),
  );
  const lines = fill(pieces, longest);
  if (lines.length < 2) return lines;
  const sentences = text.split(/(?<=[.!?])\s+/u);
  if (sentences.length === lines.length && sentences.every((one) => letterWidths(one) <= longest))
    return sentences;
  // The smallest line length that needs no extra line leaves no single word on the last line.
  let measure = Math.ceil(letterWidths(text) / lines.length);
  while (measure < longest && fill(pieces, measure).length > lines.length) measure += 1;
  return fill(pieces, measure);
}
