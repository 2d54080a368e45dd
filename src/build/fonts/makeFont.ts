import subsetFont from 'subset-font';
import type { Family } from '#build/fonts/families.ts';
import type { Script } from '#build/fonts/scripts.ts';
import { nameTable, readTables, writeTables } from '#build/fonts/sfnt.ts';

const licence =
  'This Font Software is licensed under the SIL Open Font License, Version 1.1. https://openfontlicense.org';

/**
 * Reduces a font to the characters of one script that the page uses, and to the script's weights and features. The same
 * input gives the same bytes.
 *
 * @returns the font as WOFF2
 */
export async function makeFont(
  { axes, inner }: Family,
  { has, weights, features }: Script,
  source: Buffer,
  copyright: string,
  characters: string,
): Promise<Buffer> {
  const subset = await subsetFont(source, Array.from(characters).filter(has).join(''), {
    targetFormat: 'sfnt',
    variationAxes: { ...axes, wght: weights },
    keepFeatures: features,
    noHinting: true,
  });
  const tables = new Map(readTables(subset));
  // The table names the styles of the font for menus, which a web page does not need.
  tables.delete('STAT');
  tables.set(
    'name',
    nameTable({
      0: copyright,
      1: inner,
      2: 'Regular',
      3: `${inner} subset`,
      4: inner,
      6: inner.replaceAll(' ', ''),
      13: licence,
    }),
  );
  const renamed = writeTables(countTables(subset, tables.size), tables);
  return subsetFont(renamed, undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    keepFeatures: features,
    preserveNameIds: [0, 13],
  });
}

/** The header of a font file for another number of tables. */
function countTables(header: Buffer, count: number): Buffer {
  const changed = Buffer.from(header.subarray(0, 12));
  const power = Math.floor(Math.log2(count));
  for (const [field, value] of [
    count,
    16 * 2 ** power,
    power,
    16 * (count - 2 ** power),
  ].entries()) {
    changed.writeUInt16BE(value, 4 + 2 * field);
  }
  return changed;
}
