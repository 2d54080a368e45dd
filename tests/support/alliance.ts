import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alliance } from '#model/alliance.ts';
import { parseAlliance } from '#model/reading/parseAlliance.ts';

const root = join(import.meta.dirname, '../..');

/** Day the tests are run on, as far as the model knows: time is a parameter. */
export const today = '2026-11-23';

/** A fresh copy of the built-in file as its authors write it. */
export function builtInFile(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, 'src/model/alliances/csto.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}

/** The built-in alliance, through the same door as anybody's. */
export function builtIn(): Alliance {
  const { alliance, problems } = parseAlliance(builtInFile(), today);
  if (!alliance) throw new Error(`csto.json: ${JSON.stringify(problems, null, 1)}`);
  return alliance;
}

export const six = ['RUS', 'KAZ', 'BLR', 'KGZ', 'TJK', 'ARM'] as const;
