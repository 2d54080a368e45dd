import { digestOf, type TextPatch } from '#app/textPatch.ts';

/** In UTF-16 units. For a shorter copy, the numbers in the patch are longer than its compressed text. */
const shortestCopy = 16;

/** The positions in a text of every substring of `shortestCopy` units. */
function indexOf(known: string): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (let at = 0; at + shortestCopy <= known.length; at++) {
    const run = known.slice(at, at + shortestCopy);
    const found = starts.get(run);
    if (found) found.push(at);
    else starts.set(run, [at]);
  }
  return starts;
}

/**
 * Makes a patch that describes `text` by copies from `known`. At each place it takes the longest copy; of several
 * equally long ones, the nearest to the end of the last copy. The same input gives the same patch.
 */
export function makeTextPatch(text: string, known: string): TextPatch {
  const index = indexOf(known);
  const parts: (string | number)[] = [];
  let added = '';
  let end = 0;
  for (let at = 0; at < text.length;) {
    let [start, length] = [0, 0];
    for (const candidate of index.get(text.slice(at, at + shortestCopy)) ?? []) {
      let same = shortestCopy;
      while (at + same < text.length && text[at + same] === known[candidate + same]) same++;
      const isNearer = Math.abs(candidate - end) < Math.abs(start - end);
      if (same > length || (same === length && isNearer)) [start, length] = [candidate, same];
    }
    if (length === 0) added += text[at++];
    else {
      parts.push(added, start - end, length);
      [added, end] = ['', start + length];
      at += length;
    }
  }
  return { parts: [...parts, added], digest: digestOf(text) };
}
