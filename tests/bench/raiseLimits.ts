import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The object `openedFileLimits` of `src/model/reading/limits.ts`, as it looks in a built script. */
const written = /\{bytes:[^{}]*\bstatementsOfOne:[^{}]*\}/g;

const raised = { bytes: '1e8', values: '1e7', statements: '1e5', statementsOfOne: '1e5' };

/**
 * Copies a built site and raises its limits for the files it opens. A reader's page refuses more than it can show well;
 * the benchmark measures what would happen.
 *
 * @throws Error if no script contains the limits
 */
export async function raiseLimits(dist: string, into: string): Promise<void> {
  await cp(dist, into, { recursive: true, filter: (source) => !/\.(?:br|gz|map)$/.test(source) });
  let replaced = 0;
  for (const name of await readdir(join(into, 'assets'))) {
    if (!name.endsWith('.js')) continue;
    const file = join(into, 'assets', name);
    const script = await readFile(file, 'utf8');
    const changed = script.replace(written, (limits) => {
      replaced += 1;
      return Object.entries(raised).reduce(
        (text, [limit, value]) =>
          text.replace(new RegExp(`\\b${limit}:[^,}]+`), `${limit}:${value}`),
        limits,
      );
    });
    if (changed !== script) await writeFile(file, changed);
  }
  if (replaced === 0)
    throw new Error('the built script has no openedFileLimits: can this build open own alliances?');
}
