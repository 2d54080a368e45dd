import { parentPath, toPath, type Problem } from '#model/problem.ts';
import { walkJson } from '#model/walkJson.ts';

/** Finds the line, from 1, of any place in a text. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** The problems with the lines of a JSON text they stand on; what is missing has the line of what lacks it. */
export function withLines(
  problems: readonly Problem[],
  text: string,
  limits: { readonly depth: number; readonly values: number },
): readonly Problem[] {
  const offsets = new Map<string, number>();
  walkJson(text, limits, {
    onValue: (path, offset) => offsets.set(toPath(path), offset),
  });
  const lineAt = lineFinder(text);
  return problems.map((problem) => {
    let place = problem.path;
    while (place !== '' && !offsets.has(place)) place = parentPath(place);
    // A problem of the whole file needs no line.
    if (place === '') return problem;
    return { ...problem, line: lineAt(offsets.get(place) ?? 0) };
  });
}
