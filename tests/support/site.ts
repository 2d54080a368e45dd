import { join } from 'node:path';
import { serve } from '#build/serve.ts';

export const dist = join(import.meta.dirname, '../../dist');

/** Serves the built site as `npm start` does, on a free port. */
export async function openSite(): Promise<{ url: string; close(): Promise<void> }> {
  const { url, close } = await serve(dist, 0);
  return { url, close: () => Promise.resolve(close()) };
}
