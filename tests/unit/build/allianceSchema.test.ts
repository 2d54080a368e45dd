import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { allianceSchema } from '#build/allianceSchema.ts';
import { alliance } from '#model/alliance.ts';
import { parseAlliance } from '#model/reading/parseAlliance.ts';
import { readAllianceText } from '#model/reading/readAllianceText.ts';
import { minimalAlliance } from '../../fixtures/minimalAlliance.ts';
import { builtInFile, today } from '../../support/alliance.ts';

const root = join(import.meta.dirname, '../../..');
const committed = JSON.parse(
  readFileSync(join(root, 'public/alliance.schema.json'), 'utf8'),
) as object;
const accepts = new Ajv({ strict: false }).compile(committed);
const examples = readdirSync(join(root, 'public/examples'));

describe('the published schema', () => {
  it('is the one the page checks with: `npm run build:schema` changes nothing', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(allianceSchema())));
  });

  it('accepts the built-in record', () => {
    accepts(builtInFile());
    expect(accepts.errors).toBeNull();
  });

  it('refuses a statement without speaker, date or source, and a field it does not know', () => {
    for (const field of ['speaker', 'date', 'sources']) {
      const file = builtInFile() as { members: { statements: Record<string, unknown>[] }[] };
      Reflect.deleteProperty(file.members[0]?.statements[0] ?? {}, field);
      expect(accepts(file)).toBe(false);
    }
    expect(accepts({ ...builtInFile(), onload: 'alert(1)' })).toBe(false);
  });
});

/** All fields of a value, each as the keys that lead to it. */
function fieldsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...fieldsOf(inner, [...path, key]),
  ]);
}

/** The minimal file after a change to the object that holds the field. */
function changed(path: readonly string[], change: (holder: object, key: string) => void): object {
  const file = minimalAlliance();
  const holder = path
    .slice(0, -1)
    .reduce<object>((at, key) => Reflect.get(at, key) as object, file);
  change(holder, path.at(-1) ?? '');
  return file;
}

describe('schema and page agree', () => {
  const fields = fieldsOf(minimalAlliance());
  const named = fields.filter((path) => !/^\d+$/.test(path.at(-1) ?? ''));

  it('on what may be left out', () => {
    for (const path of named) {
      const file = changed(path, (holder, key) => Reflect.deleteProperty(holder, key));
      const { success } = v.safeParse(alliance, file);
      expect([path, accepts(file)]).toEqual([path, success]);
      if (!success) expect(parseAlliance(file, today).problems?.length).toBeGreaterThan(0);
    }
  });

  it('that no field may hold something of another kind', () => {
    for (const path of fields) {
      const file = changed(path, (holder, key) => Reflect.set(holder, key, [[null]]));
      expect([path, accepts(file)]).toEqual([path, false]);
      expect(parseAlliance(file, today).problems?.length).toBeGreaterThan(0);
    }
  });
});

describe.each(examples)('the example %s', (name) => {
  const text = readFileSync(join(root, 'public/examples', name), 'utf8');

  it('is accepted by the schema and by the page', () => {
    accepts(JSON.parse(text));
    expect(accepts.errors).toBeNull();
    expect(readAllianceText(text, { today }).problems).toBeUndefined();
  });

  it('says that it is fictional', () => {
    expect(text).toMatch(/fictional example/i);
  });
});

describe('`npm run check:alliance`', () => {
  const command = ['--import', 'tsx', 'src/build/checkAlliance.ts'];
  const options = { cwd: root, encoding: 'utf8', stdio: 'pipe' } as const;
  const run = (file: string) => execFileSync(process.execPath, [...command, file], options);

  it('says that a good file has no problems', () => {
    expect(run('public/examples/minimal.json')).toContain('no problems');
  }, 30_000);

  it('prints the problems of another file and fails', () => {
    expect(() => run('package.json')).toThrow(/is not a field of this format/);
  }, 30_000);

  it('hands nothing of a file to the terminal but what can be seen', () => {
    const folder = mkdtempSync(join(tmpdir(), 'alliance-'));
    const file = join(folder, 'hostile.json');
    const hostile = '\u001B[2J\u0007\u0000\u009B\u202E\u200E';
    writeFileSync(file, JSON.stringify({ ...minimalAlliance(), [hostile]: 1, format: hostile }));
    const { stderr } = spawnSync(process.execPath, [...command, file], options);
    rmSync(folder, { recursive: true });
    expect(stderr).toContain('U+001B[2JU+0007U+0000U+009BU+202EU+200E: is not a field');
    expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  }, 30_000);
});
