import * as v from 'valibot';
import { alliance as allianceSchema, type Alliance } from '#model/alliance.ts';
import type { Check } from '#model/checks/check.ts';
import { checks } from '#model/checks/checks.ts';
import { reliesOn } from '#model/checks/reliesOn.ts';
import { withOwnLanguage } from '#model/ownLanguage.ts';
import { isWithinAny, parentPath, toPath, type Problem } from '#model/reading/problem.ts';
import { wantedAt } from '#model/reading/wantedFields.ts';

export type Parsed =
  | { readonly alliance: Alliance; readonly problems?: undefined }
  | { readonly alliance?: undefined; readonly problems: readonly Problem[] };

type Issue = v.InferIssue<typeof allianceSchema>;

function isMissing({ kind, received, expected }: Issue): boolean {
  return kind === 'schema' && received === 'undefined' && expected !== 'never';
}

const keysOf = ({ path }: Pick<Issue, 'path'>): readonly (string | number)[] =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** Types as an author of JSON calls them. */
const typeNames: Readonly<Record<string, string>> = {
  Object: 'fields in braces, {…}',
  Array: 'a list in brackets, […]',
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
};

/** What stands at a place, as an author of JSON sees it. */
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

/** One problem for each issue; of a value that fits none of several forms, what is wrong within the nearest. */
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

/** So many damaged places say that this is no alliance file. */
const hopeless = 500;

/** The problems found so far, with the places that hold or lie in one. */
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

/** What a check finds; nothing where it stumbles over damage of the shape, which is reported already. */
function runCheck(check: Check, alliance: Alliance, isDamaged: boolean): readonly Problem[] {
  try {
    return check(alliance);
  } catch (stumbled) {
    if (isDamaged) return [];
    throw stumbled;
  }
}

/** What a file holds that is no alliance at all, in words; undefined where it may be one. */
function otherThanObject(file: unknown): string | undefined {
  if (Array.isArray(file)) return 'a list';
  if (file === null) return 'empty (null)';
  if (typeof file === 'string') return 'a text';
  return typeof file === 'object' ? undefined : `a ${typeof file}`;
}

/**
 * The one door for every alliance file, the built-in one included.
 * Returns the alliance, or all problems at once with their places; never throws on any JSON value.
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
  // A file of another kind altogether is not worth comparing with itself.
  if (damage.length > hopeless) return { problems: damage };
  const findings = createFindings();
  findings.add(damage);
  for (const check of checks(today)) {
    // A place that is damaged, or that the check only compares others with, is one problem and not many.
    const relied = reliesOn.get(check);
    if (relied && findings.touch(relied)) continue;
    const found = runCheck(check, shape.output as Alliance, !shape.success);
    findings.add(found.filter(findings.isNew));
  }
  const { problems } = findings;
  return shape.success && problems.length === 0 ? { alliance: shape.output } : { problems };
}
