import { digestOf, type TextPatch } from '#app/textPatch.ts';

/** A shorter copy costs more to name than its text costs compressed. */
const shortestCopy = 16;

/** Where every run of `shortestCopy` units starts. */
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

/** Tells `text` by way of `known`, taking the longest copy at each place, of several the nearest; the same input gives the same patch. */
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
