import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { fillPage } from '#build/page.ts';
import { inlineStyles } from '#build/inlineStyles.ts';
import { writeSingleFile } from '#build/singleFile.ts';

/** Builds the whole site into `dist/`: `npm run build`. */

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

/** Renders the built-in alliance with Vite's own module graph, so that styles and `#` imports resolve as in the app. */
async function render() {
  const vite = await createServer({
    root,
    logLevel: 'warn',
    server: { middlewareMode: true },
    appType: 'custom',
  });
  try {
    const { renderPage } = (await vite.ssrLoadModule(
      '/src/build/prerender.tsx',
    )) as typeof import('#build/prerender.tsx');
    const file: unknown = JSON.parse(
      await readFile(join(root, 'src/model/alliances/csto.json'), 'utf8'),
    );
    return await renderPage(file, new Date().toISOString().slice(0, 10));
  } finally {
    await vite.close();
  }
}

process.env['NODE_ENV'] = 'production';
const page = await render();
await rm(dist, { recursive: true, force: true });
await build({ root, logLevel: 'warn' });
const template = await readFile(join(dist, 'index.html'), 'utf8');
const firstPaint = (await readFile(join(root, 'src/app/firstPaint.js'), 'utf8'))
  .split('\n')
  .filter((line) => !line.startsWith('//'))
  .join('\n');
const html = fillPage(await inlineStyles(template, dist), page, firstPaint);
await writeFile(join(dist, 'index.html'), html);
await writeSingleFile(html, dist);
