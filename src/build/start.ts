import { join } from 'node:path';
import { serve } from '#build/serve.ts';

/** `npm start`: serves the built site and prints its address. PORT chooses another port. */
const dist = join(import.meta.dirname, '../../dist');
const wanted = Number(process.env['PORT'] ?? 4173);

async function serveOnFreePort() {
  try {
    return await serve(dist, wanted);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw problem;
    return serve(dist, 0);
  }
}

const { url } = await serveOnFreePort();
console.log(`The alliance map is at ${url}`);
