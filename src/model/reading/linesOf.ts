import { parentPath, toPath, type Problem } from '#model/reading/problem.ts';
import { walkJson, type JsonWalkLimits } from '#model/reading/walkJson.ts';

/** Finds the line, from 1, of any place in a text. The lines are counted only when one is asked for. */
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

/** Places and everything that holds them. */
function withHolders(problems: readonly Problem[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { path } of problems) {
    for (let place = path; place !== '' && !places.has(place); place = parentPath(place))
      places.add(place);
  }
  return places;
}

/** Where the values at `wanted` places begin; what nobody asked for is passed over quickly. */
function offsetsOf(
  text: string,
  limits: JsonWalkLimits,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  /** The place at each depth that is being read; undefined below one that nobody asked for. */
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

/** The problems with the lines of a JSON text they stand on; what is missing has the line of what lacks it. */
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
