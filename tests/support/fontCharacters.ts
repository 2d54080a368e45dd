import { readTables } from '#build/fonts/sfnt.ts';

/**
 * Characters of the record that neither font contains, and that the reader's own fonts must show. U+FE0F is invisible:
 * it asks for the picture form of the character before it.
 */
export const leftToTheSystem: readonly string[] = ['\ufe0f'];

/** The code points for which a font has a glyph, from its character map of format 4. */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
  const cmap = readTables(font).get('cmap');
  const found = new Set<number>();
  if (!cmap) return found;
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const at = cmap.readUInt32BE(4 + 8 * index + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const segments = cmap.readUInt16BE(at + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const end = cmap.readUInt16BE(at + 14 + 2 * segment);
      const start = cmap.readUInt16BE(at + 16 + 2 * (segments + segment));
      for (let point = start; point <= end && point < 0xffff; point++) found.add(point);
    }
  }
  return found;
}
