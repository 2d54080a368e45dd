import * as v from 'valibot';
import { alliance as allianceSchema, type Alliance } from '#model/alliance.ts';
import { checks, type Check } from '#model/checks.ts';
import { toPath, type Problem } from '#model/problem.ts';

export type Parsed =
  | { readonly alliance: Alliance; readonly problems?: undefined }
  | { readonly alliance?: undefined; readonly problems: readonly Problem[] };

type Issue = v.InferIssue<typeof allianceSchema>;

/** What a missing field should hold, for the fields that an author forgets most. */
const expectations: Readonly<Record<string, string>> = {
  id: 'an id',
  speaker: 'the id of who said it, from "speakers"',
  office: 'the office held on that date',
  date: 'a date such as "2022-05-16"',
  sources: 'a list of at least one source id',
  topics: 'a list of at least one topic id',
  words: 'the words that were said',
  kind: 'what kind of statement it is',
  occasion: 'one of: event, before, after',
  statements: 'a list of statements',
  evidence: 'a list of evidence for the stance',
  url: 'a web address that begins with https://',
};

function isMissing({ kind, received, expected }: Issue): boolean {
  return kind === 'schema' && received === 'undefined' && expected !== 'never';
}

function toMessage(issue: Issue): string {
  const { kind, type, message, received, expected } = issue;
  const lastKey = issue.path?.at(-1)?.key;
  const key = typeof lastKey === 'string' ? lastKey : '';
  const shown = received.slice(0, 60);
  if (isMissing(issue)) return `is missing; expected ${expectations[key] ?? 'a value'}`;
  if (type === 'strict_object' && expected === 'never') return 'is not a field of this format';
  if (message.startsWith('expected')) return `is ${shown}; ${message}`;
  return kind === 'schema' ? `is ${shown}; expected ${expected ?? 'another value'}` : message;
}

function toProblem(issue: Issue): Problem {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path: toPath(keys), message: toMessage(issue) };
}

/**
 * The checks on a file whose shape is already known to be damaged: a check that stumbles over the
 * damage says nothing, because the damage itself is reported.
 */
function runOnDamaged(check: Check, file: unknown): readonly Problem[] {
  try {
    return check(file as Alliance);
  } catch {
    return [];
  }
}

/**
 * The one door for every alliance file, the built-in one included.
 * Returns the alliance, or all problems at once with their places; never throws on any JSON value.
 *
 * @param today last day that a date in the file may name, `2026-11-23`
 */
export function parseAlliance(file: unknown, today: string): Parsed {
  const shape = v.safeParse(allianceSchema, file);
  if (shape.success) {
    const problems = checks(today).flatMap((check) => check(shape.output));
    return problems.length > 0 ? { problems } : { alliance: shape.output };
  }
  const damage = shape.issues.map(toProblem);
  const isDamaged = ({ path }: Problem) => damage.some((one) => path.startsWith(one.path));
  const further = checks(today)
    .flatMap((check) => runOnDamaged(check, shape.output))
    .filter((one) => !isDamaged(one));
  return { problems: [...damage, ...further] };
}
