import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { charactersFor } from '#build/fonts/characters.ts';
import { families, type Family } from '#build/fonts/families.ts';
import { fileOf, matchMetrics } from '#build/fonts/fontFaces.ts';
import { scripts } from '#build/fonts/scripts.ts';
import { readTables } from '#build/fonts/sfnt.ts';
import { codePointsOf, leftToTheSystem } from '../../support/fontCharacters.ts';

const root = join(import.meta.dirname, '../../..');
const committed = (file: string) => readFileSync(join(root, 'src/styles/fonts', file));
const record = readFileSync(join(root, 'src/model/alliances/csto.json'), 'utf8');

const filesOf = (family: Family) => scripts.map((script) => committed(fileOf(family, script)));

test.each(families)('$inner has every character of the record', async (family) => {
  const covered = new Set<number>();
  for (const file of filesOf(family)) {
    const sfnt = await subsetFont(file, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
    for (const point of codePointsOf(sfnt)) covered.add(point);
  }
  const missing = Array.from(charactersFor(record)).filter(
    (sign) => !covered.has(sign.codePointAt(0) ?? 0) && !leftToTheSystem.includes(sign),
  );
  expect(missing).toEqual([]);
});

test.each(families)('$inner does not use the reserved name', async (family) => {
  for (const file of filesOf(family)) {
    const sfnt = await subsetFont(file, undefined, {
      targetFormat: 'sfnt',
      keepAllGlyphs: true,
      preserveNameIds: [0, 13],
    });
    const table = readTables(sfnt).get('name') ?? Buffer.alloc(0);
    const names = Buffer.from(table.subarray(table.readUInt16BE(4)))
      .swap16()
      .toString('utf16le');
    expect(names).toContain(family.inner);
    expect(names).toContain('SIL Open Font License');
  }
});

test('the fonts together stay within 70 kB', () => {
  const bytes = families.flatMap(filesOf).reduce((sum, { length }) => sum + length, 0);
  expect(bytes).toBeLessThanOrEqual(70_000);
});

test('a stand-in is scaled to the width of the font, its height to the scaled em', () => {
  const font = { em: 1000, ascent: 900, descent: -300, width: 500 };
  const standIn = { em: 2000, ascent: 1, descent: -1, width: 800 };
  expect(matchMetrics(font, standIn)).toEqual({
    'size-adjust': '125%',
    'ascent-override': '72%',
    'descent-override': '24%',
    'line-gap-override': '0%',
  });
});
