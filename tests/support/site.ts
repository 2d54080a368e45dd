import { join } from 'node:path';
import { serve } from '#build/serve.ts';

/** Folder of the built site. */
export const dist = join(import.meta.dirname, '../../dist');

/** Serves the built site on a free port, as `npm start` does. */
export async function openSite(): Promise<{ url: string; close(): Promise<void> }> {
  const { url, close } = await serve(dist, 0);
  return { url, close: () => Promise.resolve(close()) };
}
