import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minifySync, type ViteDevServer } from 'vite';
import type { PageParts } from '#build/page.ts';
import type { RenderedPage } from '#build/prerender.tsx';
import { toSiteFacts } from '#build/siteFacts.ts';
import { today } from '#model/today.ts';

const root = join(import.meta.dirname, '../..');

/** The parsed basemap; undefined, with a message, if the file is missing or is not JSON. */
async function readBasemapFile(): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(root, 'geo/basemap.topo.json'), 'utf8')) as unknown;
  } catch (problem) {
    console.error('geo/basemap.topo.json cannot be read.', problem);
    return undefined;
  }
}

/** Renders the built-in alliance. Loads modules through Vite, so that styles and `#` imports resolve as in the app. */
export async function renderBuiltIn(vite: ViteDevServer): Promise<RenderedPage> {
  const module = await vite.ssrLoadModule('/src/build/prerender.tsx');
  const { renderPage } = module as typeof import('#build/prerender.tsx');
  const file = await readFile(join(root, 'src/model/alliances/csto.json'), 'utf8');
  const { license } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly license: string;
  };
  const facts = toSiteFacts(process.env['SITE_URL'], license);
  return renderPage(JSON.parse(file) as unknown, await readBasemapFile(), today(), facts);
}

/**
 * Joins scripts of the folder `app` and minifies them.
 *
 * @throws Error if they have a syntax error
 */
async function readScripts(...names: readonly string[]): Promise<string> {
  const texts = names.map((name) => readFile(join(root, 'src/app', name), 'utf8'));
  const script = (await Promise.all(texts)).join('');
  const { code, errors } = minifySync('inline.js', script, { module: false });
  if (errors.length > 0) throw new Error(`${names.join(', ')}: ${errors[0]?.message}`);
  return code;
}

/** The scripts that run before the first paint. */
export async function readFirstPaint(): Promise<PageParts['firstPaint']> {
  return {
    head: await readScripts('arrival.js'),
    end: await readScripts('firstPaint.js', 'fitMap.js'),
  };
}
