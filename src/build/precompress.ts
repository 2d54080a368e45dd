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

/** Bits of the block size, and how distances are coded: postfix bits, and direct codes. */
const settings = [16, 17, 18, 19].flatMap((block) =>
  [
    { postfix: 0, direct: 0 },
    { postfix: 0, direct: 2 },
    { postfix: 1, direct: 8 },
    { postfix: 2, direct: 4 },
  ].map(({ postfix, direct }) => ({
    [constants.BROTLI_PARAM_LGBLOCK]: block,
    [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
    [constants.BROTLI_PARAM_NDIRECT]: direct,
  })),
);

const compressWith = (content: Buffer, params: Record<number, number>): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: {
      ...params,
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      // A window as large as the whole page, because the page repeats many texts.
      [constants.BROTLI_PARAM_LGWIN]: 22,
    },
  });

/** Larger files are tried with one setting only: the single file, which takes seconds and has no budget. */
const largestTriedBytes = 500_000;

/** Compresses with several settings and returns the smallest result: the best one cannot be known beforehand. */
export async function toBrotli(content: Buffer): Promise<Buffer> {
  const tried = content.length > largestTriedBytes ? settings.slice(0, 1) : settings;
  const tries = await Promise.all(tried.map((params) => compressWith(content, params)));
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
