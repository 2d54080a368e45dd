import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alliance } from '#model/alliance.ts';
import { parseAlliance } from '#model/reading/parseAlliance.ts';

const root = join(import.meta.dirname, '../..');

/** The current date as the model sees it in tests. The model takes the date as a parameter. */
export const today = '2026-11-23';

/** A new copy of the built-in file, as its authors write it. */
export function builtInFile(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, 'src/model/alliances/csto.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}

/**
 * The built-in alliance, parsed like any other file.
 *
 * @throws Error if the file has problems
 */
export function builtIn(): Alliance {
  const { alliance, problems } = parseAlliance(builtInFile(), today);
  if (!alliance) throw new Error(`csto.json: ${JSON.stringify(problems, null, 1)}`);
  return alliance;
}

/** Ids of the built-in members. */
export const six = ['RUS', 'KAZ', 'BLR', 'KGZ', 'TJK', 'ARM'] as const;
