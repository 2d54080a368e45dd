/** Where a value stands in a file: names of fields and indexes of lists, from the top. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with an alliance file: where, what, and what is expected there. */
export interface Problem {
  /** Place in the file: `members[2].statements[0].date`; for a table its row and column; empty for the whole file. */
  readonly path: string;
  /** What is wrong and what is expected, in plain words. */
  readonly message: string;
  /** Line of the file, counted from 1, if the file's text is known. */
  readonly line?: number | undefined;
}

/** `line 12, members[2].name: is missing; expected …`, the one-line form for a terminal or a list. */
export function toProblemLine({ path, message, line }: Problem): string {
  const place = [line === undefined ? '' : `line ${line}`, path].filter((part) => part !== '');
  return place.length === 0 ? message : `${place.join(', ')}: ${message}`;
}

/** Joins keys as in JavaScript: `['members', 2, 'name']` → `members[2].name`. */
export function toPath(keys: Path): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** The place that contains another: `members[2].name` → `members[2]`; empty for a place at the top. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0));
}

/** True if a place is one of `places` or lies in one: `members[1].id` lies in `members[1]` and in the whole file. */
export function isWithinAny(path: string, places: ReadonlySet<string>): boolean {
  for (let place = path; place !== ''; place = parentPath(place)) {
    if (places.has(place)) return true;
  }
  return places.has('');
}
