import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Types of files that can be compressed. Pictures and fonts are compressed already. */
const compressible = new Set([
  '.html',
  '.js',
  '.css',
  '.json',
  '.svg',
  '.txt',
  '.xml',
  '.csv',
  '.jsonld',
  '.webmanifest',
]);

const withBlocks = (content: Buffer, bits: number): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      // A window as large as the whole page, because the page repeats many texts.
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_LGBLOCK]: bits,
    },
  });

/** Compresses with several block sizes and returns the smallest result: the best size cannot be known beforehand. */
export async function toBrotli(content: Buffer): Promise<Buffer> {
  const tries = await Promise.all([16, 17, 18].map((bits) => withBlocks(content, bits)));
  return tries.reduce((least, one) => (one.length < least.length ? one : least));
}

/** Writes a brotli and a gzip copy next to each file of a folder, so that hosts need not compress. */
export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      await Promise.all([
        toBrotli(content).then((bytes) => writeFile(`${file}.br`, bytes)),
        promisify(gzip)(content, { level: 9 }).then((bytes) => writeFile(`${file}.gz`, bytes)),
      ]);
    }),
  );
}
