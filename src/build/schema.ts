import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allianceSchema } from '#build/allianceSchema.ts';

/** `npm run build:schema`: writes `public/alliance.schema.json`. With `--check` it only fails if the file differs. */
const path = join(import.meta.dirname, '../../public/alliance.schema.json');
const text = `${JSON.stringify(allianceSchema(), null, 2)}\n`;

if (process.argv.includes('--check')) {
  const committed = await readFile(path, 'utf8').catch(() => '');
  if (committed !== text) {
    console.error('public/alliance.schema.json is not current: run `npm run build:schema`');
    process.exitCode = 1;
  }
} else await writeFile(path, text);
