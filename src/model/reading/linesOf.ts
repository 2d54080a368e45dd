import { parentPath, toPath, type Problem } from '#model/reading/problem.ts';
import { walkJson, type JsonWalkLimits } from '#model/reading/walkJson.ts';

/** A function that gives the line, counted from 1, of an offset in a text. Its first call searches the line breaks. */
export function lineFinder(text: string): (offset: number) => number {
  const starts: number[] = [];
  return (offset) => {
    if (starts.length === 0) {
      starts.push(0);
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    }
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** The places of problems and all places that contain them. */
function withHolders(problems: readonly Problem[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { path } of problems) {
    for (let place = path; place !== '' && !places.has(place); place = parentPath(place))
      places.add(place);
  }
  return places;
}

/** Offsets of the values at the `wanted` places. */
function offsetsOf(
  text: string,
  limits: JsonWalkLimits,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  // The place being read at each depth; undefined for a place that is not wanted, so that nothing in it is looked up.
  const open: (string | undefined)[] = [''];
  walkJson(text, limits, {
    onValue: (path, offset) => {
      if (path.length === 0) return;
      const holder = open[path.length - 1];
      const place = holder === undefined ? undefined : toPath(path);
      const isWanted = place !== undefined && wanted.has(place);
      open[path.length] = isWanted ? place : undefined;
      if (isWanted) offsets.set(place, offset);
    },
  });
  return offsets;
}

/** Adds to each problem its line in a JSON text. A missing field gets the line of the object that lacks it. */
export function withLines(
  problems: readonly Problem[],
  text: string,
  limits: JsonWalkLimits,
): readonly Problem[] {
  const offsets = offsetsOf(text, limits, withHolders(problems));
  const lineAt = lineFinder(text);
  return problems.map((problem) => {
    let place = problem.path;
    while (place !== '' && !offsets.has(place)) place = parentPath(place);
    // A problem of the whole file needs no line.
    if (place === '') return problem;
    return { ...problem, line: lineAt(offsets.get(place) ?? 0) };
  });
}
