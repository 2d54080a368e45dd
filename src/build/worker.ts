import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';

/** A file for the worker's cache, with the digest that the browser checks. */
type PrecachedFile = readonly [address: string, integrity: string];

/** Files that the running page does not need: copies, previews, and files for servers and search engines. */
const leftOut =
  /^(?:alliance-map\.html|card\.png|record\.jsonld|robots\.txt|sitemap\.xml|sw.*\.js|_.*)$/;

const digest = (content: Buffer | string) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** All files that must be available offline. */
async function listPrecache(dist: string): Promise<readonly PrecachedFile[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !leftOut.test(name) && !/\.(?:br|gz)$/.test(name))
    .sort();
  return Promise.all(
    names.map(async (name) => [
      // Many hosts redirect /index.html to /, and a redirected response cannot be served from a cache.
      name === 'index.html' ? './' : name,
      digest(await readFile(join(dist, name))),
    ]),
  );
}

/** Writes the worker `sw.js`, and `sw-kill.js`, which removes the worker again if it is published in its place. */
export async function buildWorker(root: string, dist: string): Promise<void> {
  const files = await listPrecache(dist);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { PRECACHE: JSON.stringify({ version, files }) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(root, 'src/app/offline/serviceWorker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  await copyFile(join(root, 'src/app/offline/killSwitch.js'), join(dist, 'sw-kill.js'));
}
