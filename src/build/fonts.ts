import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { charactersFor } from '#build/fonts/characters.ts';
import { families } from '#build/fonts/families.ts';
import { fileOf, fontFacesOf } from '#build/fonts/fontFaces.ts';
import { fetchFontSource } from '#build/fonts/fontSource.ts';
import { makeFont } from '#build/fonts/makeFont.ts';
import { scripts } from '#build/fonts/scripts.ts';

/**
 * `npm run build:fonts` writes the fonts and their style sheet into `src/styles`, where they are committed. With
 * `--check` it only compares them.
 */
const root = join(import.meta.dirname, '../..');
const styles = join(root, 'src/styles');
const isCheck = process.argv.includes('--check');

async function deliver(name: string, content: Buffer): Promise<void> {
  const path = join(styles, name);
  if (!isCheck) await writeFile(path, content);
  else if (!(await readFile(path)).equals(content)) {
    console.error(`src/styles/${name} differs from its sources: run npm run build:fonts`);
    process.exitCode = 1;
  }
  console.log(`${name}: ${content.length} bytes`);
}

const record = await readFile(join(root, 'src/model/alliances/csto.json'), 'utf8');
for (const family of families) {
  const { font, copyright } = await fetchFontSource(family);
  for (const script of scripts)
    await deliver(
      `fonts/${fileOf(family, script)}`,
      await makeFont(family, script, font, copyright, charactersFor(record)),
    );
}
await deliver(
  'fonts.css',
  Buffer.from(
    `/* Written by npm run build:fonts. */\n${families.map(fontFacesOf).join('\n')}`,
    'utf8',
  ),
);
