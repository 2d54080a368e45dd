import { toPath, type Path, type Problem } from '#model/reading/problem.ts';

/** How much a file may hold, so that the page stays fast with any file. */
export interface AllianceLimits {
  readonly bytes: number;
  /** Levels of nested objects and lists. */
  readonly depth: number;
  /** Values of any kind in the whole file. */
  readonly values: number;
  /** Names in one object. */
  readonly names: number;
  /** Statements in the whole file, and those of one member or of the alliance itself. */
  readonly statements: number;
  readonly statementsOfOne: number;
  readonly members: number;
  /** Entries of each other list at the top level of the file, and of each list further inside. */
  readonly entries: number;
  readonly entriesOfOne: number;
}

/** Limits for files that a reader opens. A benchmark may pass larger limits. */
export const openedFileLimits: AllianceLimits = {
  bytes: 1_000_000,
  depth: 12,
  values: 25_000,
  names: 200,
  statements: 500,
  statementsOfOne: 100,
  members: 60,
  entries: 500,
  entriesOfOne: 40,
};

/** `1 MB`, `350 kB`. Rounded up, so that a file just over the limit is not shown with the size of the limit. */
function toReadableSize(bytes: number): string {
  return bytes >= 1e6 ? `${Math.ceil(bytes / 1e4) / 100} MB` : `${Math.ceil(bytes / 1e3)} kB`;
}

/** A problem if the file is too large, else undefined. Checked before anything is read. */
export function sizeProblem(bytes: number, limits: AllianceLimits): Problem | undefined {
  if (bytes <= limits.bytes) return undefined;
  return {
    path: '',
    message: `the file has ${toReadableSize(bytes)}; expected at most ${toReadableSize(limits.bytes)}`,
  };
}

/** True for the lists that hold statements: of the alliance and of its members. Lists in steps hold only ids. */
const holdsStatements = (path: Path) =>
  path.at(-1) === 'statements' &&
  (path.length === 1 || (path.length === 3 && path[0] === 'members'));

function mostAt(path: Path, limits: AllianceLimits): number {
  const name = path.at(-1);
  if (name === 'statements') return limits.statementsOfOne;
  if (path.length > 1) return limits.entriesOfOne;
  return name === 'members' ? limits.members : limits.entries;
}

/**
 * A problem for every list of a parsed file that is longer than the limits allow. Checked before anything else, so that
 * all later checks are fast even on a wrong file. Recursive: the value must not be nested deeply.
 */
export function limitProblems(file: unknown, limits: AllianceLimits): readonly Problem[] {
  const problems: Problem[] = [];
  let statements = 0;
  const path: (string | number)[] = [];
  const visitAt = (key: string | number, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return;
    path.push(key);
    visit(inner);
    path.pop();
  };
  const visit = (value: object) => {
    if (!Array.isArray(value)) {
      for (const [name, inner] of Object.entries(value)) visitAt(name, inner);
      return;
    }
    const most = mostAt(path, limits);
    if (holdsStatements(path)) statements += value.length;
    if (value.length > most) {
      const message = `has ${value.length} entries; at most ${most} can be shown`;
      problems.push({ path: toPath(path), message });
    } else for (const [index, inner] of value.entries()) visitAt(index, inner);
  };
  if (typeof file === 'object' && file !== null) visit(file);
  if (statements > limits.statements) {
    const message = `has ${statements} statements; at most ${limits.statements} can be shown`;
    problems.push({ path: '', message });
  }
  return problems;
}
