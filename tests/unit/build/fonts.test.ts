import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { charactersFor, leftToTheSystem } from '#build/fonts/characters.ts';
import { families } from '#build/fonts/families.ts';
import { matchMetrics } from '#build/fonts/fontFaces.ts';
import { codePointsOf, readTables } from '#build/fonts/sfnt.ts';

const root = join(import.meta.dirname, '../../..');
const committed = (file: string) => readFileSync(join(root, 'src/styles/fonts', file));
const record = readFileSync(join(root, 'src/model/alliances/csto.json'), 'utf8');

test.each(families)('$inner has every character of the record', async ({ file }) => {
  const sfnt = await subsetFont(committed(file), undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
  });
  const covered = codePointsOf(sfnt);
  const missing = Array.from(charactersFor(record)).filter(
    (sign) => !covered.has(sign.codePointAt(0) ?? 0) && !leftToTheSystem.includes(sign),
  );
  expect(missing).toEqual([]);
});

test.each(families)('$inner does not use the reserved name', async ({ file, inner }) => {
  const sfnt = await subsetFont(committed(file), undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    preserveNameIds: [0, 13],
  });
  const table = readTables(sfnt).get('name') ?? Buffer.alloc(0);
  const names = Buffer.from(table.subarray(table.readUInt16BE(4)))
    .swap16()
    .toString('utf16le');
  expect(names).toContain(inner);
  expect(names).toContain('SIL Open Font License');
});

test('the two fonts together stay within 70 kB', () => {
  const bytes = families.reduce((sum, { file }) => sum + committed(file).length, 0);
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
