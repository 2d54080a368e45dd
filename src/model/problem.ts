/** One finding about an alliance file: where it is, what is wrong, what is expected there. */
export interface Problem {
  /** Place in the file, as a reader would write it: `members[2].statements[0].date`; empty for the whole file. */
  readonly path: string;
  /** What is wrong and what is expected, in plain words. */
  readonly message: string;
}

/** `members[2].name: is missing; expected …`, the one-line form for a terminal or a list. */
export function toProblemLine({ path, message }: Problem): string {
  return path === '' ? message : `${path}: ${message}`;
}

/** Joins keys as JavaScript would address them: `['members', 2, 'name']` → `members[2].name`. */
export function toPath(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}
