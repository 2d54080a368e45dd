import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { PageParts } from '#build/page.ts';
import type { RenderedPage } from '#build/prerender.tsx';
import { toSiteFacts } from '#build/siteFacts.ts';

const root = join(import.meta.dirname, '../..');

/** The parsed basemap; undefined, and said so, where the file is missing or no JSON. */
async function readBasemapFile(): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(root, 'geo/basemap.topo.json'), 'utf8')) as unknown;
  } catch (problem) {
    console.error('geo/basemap.topo.json cannot be read.', problem);
    return undefined;
  }
}

/** Renders the built-in alliance with Vite's own module graph, so that styles and `#` imports resolve as in the app. */
export async function renderBuiltIn(vite: ViteDevServer): Promise<RenderedPage> {
  const module = await vite.ssrLoadModule('/src/build/prerender.tsx');
  const { renderPage } = module as typeof import('#build/prerender.tsx');
  const file = await readFile(join(root, 'src/model/alliances/csto.json'), 'utf8');
  const today = new Date().toISOString().slice(0, 10);
  const { license } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly license: string;
  };
  const facts = toSiteFacts(process.env['SITE_URL'], license);
  return renderPage(JSON.parse(file) as unknown, await readBasemapFile(), today, facts);
}

async function readScript(name: string): Promise<string> {
  const script = await readFile(join(root, 'src/app', name), 'utf8');
  return script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('//'))
    .join('\n');
}

/** The scripts that run before the first paint, without their comments. */
export async function readFirstPaint(): Promise<PageParts['firstPaint']> {
  return { head: await readScript('arrival.js'), end: await readScript('firstPaint.js') };
}
