import type { AllianceFile } from '#model/alliance.ts';
import { parseAlliance } from '#model/reading/parseAlliance.ts';
import { toProblemLine } from '#model/reading/problem.ts';
import { minimalAlliance } from '../fixtures/minimalAlliance.ts';
import { today } from './alliance.ts';

/** A file as an author may break it: any field may have any value or be missing. */
type Loose<Value> = Value extends readonly (infer Item)[]
  ? Loose<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]-?: Loose<NonNullable<Value[Key]>> }
    : Value;
/** The minimal file, open to any change. */
export type Breakable = Loose<AllianceFile> & Record<string, unknown>;

/** All problems of a file, one line each. */
export const linesOf = (file: unknown) =>
  (parseAlliance(file, today).problems ?? []).map(toProblemLine);

/** The problems of the minimal file after it was broken. */
export function problemsAfter(breakIt: (file: Breakable) => void): readonly string[] {
  const file = minimalAlliance() as Breakable;
  breakIt(file);
  return linesOf(file);
}

/** Deletes a field, whatever its type. */
export const drop = (of: object, key: string) => Reflect.deleteProperty(of, key);
/** Sets a field to any value, whatever its type. */
export const put = (into: object, key: string | number, value: unknown) =>
  Reflect.set(into, key, value);
