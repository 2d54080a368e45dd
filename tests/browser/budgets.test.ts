import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toBrotli } from '#build/precompress.ts';
import { withPage } from '../support/chromium.ts';
import { dist } from '../support/site.ts';

const sizeOf = async (...path: string[]) => (await stat(join(dist, ...path))).size;
const assets = (ending: string) =>
  readdir(join(dist, 'assets')).then((names) => names.filter((name) => name.endsWith(ending)));

test('the script is asked for when the page has come, not beside it', async () => {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const [head = '', body = ''] = html.split('</head>');
  expect(head).not.toMatch(/<script[^>]* src=|rel="(?:modulepreload|preload|stylesheet)"/);
  expect(body.indexOf('<script type="module"')).toBeGreaterThan(body.lastIndexOf('</section>'));
});

test('the page itself takes at most 60 kB', async () => {
  expect(await sizeOf('index.html.br')).toBeLessThanOrEqual(60_000);
});

/** Paths of a script and of everything that it imports statically. */
async function withImports(name: string, seen = new Set<string>()): Promise<ReadonlySet<string>> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const script = await readFile(join(dist, name), 'utf8');
  for (const [, found = ''] of script.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    await withImports(join('assets', found), seen);
  return seen;
}

test('the scripts that the page starts with take at most 90 kB', async () => {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const [, entry = ''] = /<script type="module"[^>]*src="\.\/([^"]+)"/.exec(html) ?? [];
  const sizes = await Promise.all(
    [...(await withImports(entry))].map((name) => sizeOf(`${name}.br`)),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(90_000);
});

test('the single file takes at most 1 MB', async () => {
  expect(await sizeOf('alliance-map.html')).toBeLessThanOrEqual(1_000_000);
});

test('the page has at most 2,500 elements, and nothing else stands before its first picture', () =>
  withPage({}, async (page) => {
    expect(await page.locator('*').count()).toBeLessThanOrEqual(2500);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
        )
        .map(({ name }) => name),
    );
    expect(blocking).toEqual([]);
  }));

test('all fonts take at most 70 kB, and the first page asks for two of them', async () => {
  const fonts = await assets('.woff2');
  const sizes = await Promise.all(fonts.map((name) => sizeOf('assets', name)));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(70_000);
  const asked: string[] = [];
  const prepare = async (page: Page) => {
    page.on('request', (request) => asked.push(request.url()));
  };
  await withPage({ prepare }, async (page) => {
    await page.evaluate(() => document.fonts.ready);
  });
  const loaded = asked.filter((url) => url.endsWith('.woff2'));
  expect(loaded).toHaveLength(2);
  expect(loaded.filter((url) => /accents|cyrillic/.test(url))).toEqual([]);
});

test('the letters of Russian quotations come with the first sign of a reader, before a panel is open', () =>
  withPage({ ownContext: true }, async (page) => {
    const letters = page.waitForResponse(/record-serif-cyrillic[^/]*\.woff2$/);
    await page.mouse.move(400, 300);
    expect((await letters).ok()).toBe(true);
  }));

test('the basemap takes at most 25 kB', async () => {
  const basemap = await readFile(join(dist, '../geo/basemap.topo.json'));
  expect((await toBrotli(basemap)).length).toBeLessThanOrEqual(25_000);
});

test('everything that gets smaller lies beside itself, compressed', async () => {
  for (const name of ['index.html', 'alliance-map.html', 'sw.js', 'manifest.webmanifest']) {
    const size = await sizeOf(name);
    expect(await sizeOf(`${name}.br`)).toBeLessThan(size);
    expect(await sizeOf(`${name}.gz`)).toBeLessThan(size);
  }
});
