import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '#build/serve.ts';
import { buildWorker } from '#build/worker.ts';
import { dist } from './site.ts';

/** A copy of the built site that a test may change while browsers have it open. */
export interface Deployment {
  readonly url: string;
  readonly folder: string;
  /** Publishes a version with another build name in the page and a new service worker. */
  deploy(version: string): Promise<void>;
  /** Stops the server for good. */
  stop(): void;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');

/** Copies the built site and serves the copy on a free port. */
export async function deployCopy(): Promise<Deployment> {
  const folder = await mkdtemp(join(tmpdir(), 'deployment-'));
  await cp(dist, folder, { recursive: true });
  // Compressed copies would still contain the first version.
  for (const name of await readdir(folder, { recursive: true }))
    if (/\.(?:br|gz)$/.test(name)) await rm(join(folder, name));
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const { url, close } = await serve(folder, 0);
  return {
    url,
    folder,
    deploy: async (version) => {
      const changed = page.replace('<html ', `<html data-deployed="${version}" `);
      await writeFile(join(folder, 'index.html'), changed);
      await buildWorker(root, folder);
    },
    stop: close,
    close: async () => {
      close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
