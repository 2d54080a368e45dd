import type { AllianceFile } from '#model/alliance.ts';
import { parseAlliance } from '#model/reading/parseAlliance.ts';
import { toProblemLine } from '#model/reading/problem.ts';
import { minimalAlliance } from '../fixtures/minimalAlliance.ts';
import { today } from './alliance.ts';

/** A file as an author may break it: any field may hold anything or be gone. */
type Loose<Value> = Value extends readonly (infer Item)[]
  ? Loose<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]-?: Loose<NonNullable<Value[Key]>> }
    : Value;
export type Breakable = Loose<AllianceFile> & Record<string, unknown>;

/** Every problem of a file as one line. */
export const linesOf = (file: unknown) =>
  (parseAlliance(file, today).problems ?? []).map(toProblemLine);

/** Problems of the minimal file after it was broken. */
export function problemsAfter(breakIt: (file: Breakable) => void): readonly string[] {
  const file = minimalAlliance() as Breakable;
  breakIt(file);
  return linesOf(file);
}

/** Takes a field out, whatever its type says. */
export const drop = (of: object, key: string) => Reflect.deleteProperty(of, key);
/** Puts anything into a field, whatever its type says. */
export const put = (into: object, key: string | number, value: unknown) =>
  Reflect.set(into, key, value);
