import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Family } from '#build/fonts/families.ts';

const run = promisify(execFile);

/**
 * Downloads the whole font from npm and checks the digest of the archive. The packages are not dependencies: both
 * together have 57 MB, and they are needed only to change the fonts.
 *
 * @throws Error if the archive is missing or does not have the expected digest
 */
export async function fetchFontSource({
  npm,
  integrity,
  path,
}: Family): Promise<{ font: Buffer; copyright: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  try {
    await run('npm', ['pack', npm, '--silent', '--pack-destination', folder]);
    const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
    if (archive === undefined) throw new Error(`npm has no archive of ${npm}`);
    const bytes = await readFile(join(folder, archive));
    const digest = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    if (digest !== integrity) throw new Error(`${npm} is not the archive expected: ${digest}`);
    await run('tar', ['xzf', join(folder, archive), '-C', folder, path, 'package/LICENSE.md']);
    const [copyright = ''] = (await readFile(join(folder, 'package/LICENSE.md'), 'utf8')).split(
      '\n',
    );
    return { font: await readFile(join(folder, path)), copyright };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
