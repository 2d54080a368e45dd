import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageDataFile } from '#app/pageData.ts';
import { pageTextOf } from '#build/pageText.ts';
import type { RenderedPage } from '#build/prerender.tsx';
import { makeTextPatch } from '#build/textPatch.ts';

/**
 * Writes the page's data in two files: complete, and as a patch that leaves out what the page's own text holds.
 *
 * @returns address of the patch, relative to the page
 */
export async function writeDataFiles(
  { pageData, app }: RenderedPage,
  dist: string,
): Promise<string> {
  const write = async (name: string, content: string) => {
    const digest = createHash('sha256').update(content).digest('base64url').slice(0, 8);
    const file = `${name}-${digest}.json`;
    await writeFile(join(dist, 'assets', file), content);
    return file;
  };
  const whole = await write('whole-data', pageData);
  const file: PageDataFile = { whole, ...makeTextPatch(pageData, pageTextOf(app)) };
  return `./assets/${await write('page-data', JSON.stringify(file))}`;
}
