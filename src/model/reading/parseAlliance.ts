import * as v from 'valibot';
import { alliance as allianceSchema, type Alliance } from '#model/alliance.ts';
import type { Check } from '#model/checks/check.ts';
import { checks } from '#model/checks/checks.ts';
import { reliesOn } from '#model/checks/reliesOn.ts';
import { withOwnLanguage } from '#model/ownLanguage.ts';
import { isWithinAny, parentPath, toPath, type Problem } from '#model/reading/problem.ts';
import { wantedAt } from '#model/reading/wantedFields.ts';

/** Result of reading a file: the alliance, or all problems of the file. */
export type Parsed =
  | { readonly alliance: Alliance; readonly problems?: undefined }
  | { readonly alliance?: undefined; readonly problems: readonly Problem[] };

type Issue = v.InferIssue<typeof allianceSchema>;

function isMissing({ kind, received, expected }: Issue): boolean {
  return kind === 'schema' && received === 'undefined' && expected !== 'never';
}

const keysOf = ({ path }: Pick<Issue, 'path'>): readonly (string | number)[] =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** Types in words that an author of JSON understands, for what is expected. */
const typeNames: Readonly<Record<string, string>> = {
  Object: 'fields in braces, {…}',
  Array: 'a list in brackets, […]',
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
};

/** Types as an author of JSON sees them, for what was found. */
const shownAs: Readonly<Record<string, string>> = { Object: '{…}', Array: '[…]' };

function toMessage(issue: Issue): string {
  const { kind, type, message, received, expected } = issue;
  const shown = shownAs[received] ?? received.slice(0, 60);
  const wanted = wantedAt(keysOf(issue));
  if (isMissing(issue)) return `is missing; expected ${wanted ?? 'a value'}`;
  if (type === 'strict_object' && expected === 'never')
    return 'is not a field of this format; expected it to be left out';
  if (message.startsWith('expected')) return `is ${shown}; ${message}`;
  if (kind !== 'schema') return message;
  const name = typeNames[expected ?? ''] ?? expected ?? 'another value';
  return `is ${shown}; expected ${expected === 'Object' && wanted?.includes('{') ? wanted : name}`;
}

/** One problem for an issue. For a value that fits no form of a union, the problems inside it, if there are any. */
function toProblems(issue: Issue): readonly Problem[] {
  const within = (issue.issues ?? []) as readonly Issue[];
  const inner = within.filter((one) => one.path && !isMissing(one) && one.expected !== 'never');
  if (issue.type === 'union' && inner.length > 0) {
    return inner.map((one) => ({
      path: toPath([...keysOf(issue), ...keysOf(one)]),
      message: toMessage(one),
    }));
  }
  return [{ path: toPath(keysOf(issue)), message: toMessage(issue) }];
}

/** With more damaged places than this the file is not an alliance file at all. */
const hopeless = 500;

/** Collects problems. A later problem is new only if its place neither lies in nor contains a place reported before. */
function createFindings() {
  const problems: Problem[] = [];
  const places = new Set<string>();
  const holders = new Set<string>();
  return {
    problems,
    add(found: readonly Problem[]) {
      for (const one of found) problems.push(one);
      for (const { path } of found) {
        places.add(path);
        for (let place = path; place !== ''; place = parentPath(place)) holders.add(place);
      }
    },
    isNew: ({ path }: Problem) => !isWithinAny(path, places) && !holders.has(path),
    touch: (pattern: RegExp) => problems.some(({ path }) => pattern.test(path)),
  };
}

/** Runs a check. If it throws on a file with a damaged shape, it finds nothing: the damage is reported already. */
function runCheck(check: Check, alliance: Alliance, isDamaged: boolean): readonly Problem[] {
  try {
    return check(alliance);
  } catch (stumbled) {
    if (isDamaged) return [];
    throw stumbled;
  }
}

/** Describes a file that is not an object; undefined if it is one and may be an alliance. */
function otherThanObject(file: unknown): string | undefined {
  if (Array.isArray(file)) return 'a list';
  if (file === null) return 'empty (null)';
  if (typeof file === 'string') return 'a text';
  return typeof file === 'object' ? undefined : `a ${typeof file}`;
}

/**
 * Parses and checks an alliance file. Every file goes through this function, also the built-in one.
 * Returns the alliance, or all problems at once with their places. Does not throw for any JSON value.
 *
 * @param today last day that a date in the file may name, `2026-11-23`
 */
export function parseAlliance(file: unknown, today: string): Parsed {
  const other = otherThanObject(file);
  if (other !== undefined) {
    const message = `is ${other}; expected an alliance file, {"format": 1, …}`;
    return { problems: [{ path: '', message }] };
  }
  const told = withOwnLanguage(file as Readonly<Record<string, unknown>>);
  const shape = v.safeParse(allianceSchema, told, { abortPipeEarly: true });
  const damage = shape.issues?.flatMap(toProblems) ?? [];
  // For a file of another kind, the checks would find nothing useful.
  if (damage.length > hopeless) return { problems: damage };
  const findings = createFindings();
  findings.add(damage);
  for (const check of checks(today)) {
    // One damaged place must not lead to many problems: skip a check that relies on it.
    const relied = reliesOn.get(check);
    if (relied && findings.touch(relied)) continue;
    const found = runCheck(check, shape.output as Alliance, !shape.success);
    findings.add(found.filter(findings.isNew));
  }
  const { problems } = findings;
  return shape.success && problems.length === 0 ? { alliance: shape.output } : { problems };
}
