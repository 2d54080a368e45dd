import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { readFirstPaint, renderBuiltIn } from '#build/renderBuiltIn.ts';
import { fillPage } from '#build/page.ts';
import { inlineStyles } from '#build/inlineStyles.ts';
import { writeSingleFile } from '#build/singleFile.ts';

/** Builds the whole site into `dist/`: `npm run build`. */

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

async function render() {
  const vite = await createServer({
    root,
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
  });
  try {
    return await renderBuiltIn(vite);
  } finally {
    await vite.close();
  }
}

process.env['NODE_ENV'] = 'production';
const page = await render();
await rm(dist, { recursive: true, force: true });
await build({ root, logLevel: 'warn' });
const template = await readFile(join(dist, 'index.html'), 'utf8');
const html = fillPage(await inlineStyles(template, dist), page, await readFirstPaint());
await writeFile(join(dist, 'index.html'), html);
await writeSingleFile(html, dist);
