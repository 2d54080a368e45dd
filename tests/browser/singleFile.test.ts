import { copyFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whenReady } from '../support/chromium.ts';
import { builtIn } from '../support/alliance.ts';
import { sharedChromium } from '../support/shared.ts';
import { dist } from '../support/site.ts';

let folder: string;
const built = join(dist, 'alliance-map.html');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stick-'));
  await copyFile(built, join(folder, 'map.html'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('the single file stays within a megabyte', async () => {
  expect((await stat(built)).size).toBeLessThanOrEqual(1_000_000);
});

test('it names no other file to load', async () => {
  const html = await readFile(built, 'utf8');
  const markup = html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
  const loading = Array.from(markup.matchAll(/<(?:link|script|img|iframe|source|use)\b[^>]*>/g));
  const outside = loading
    .map(([tag]) => tag)
    .filter((tag) => /\s(?:src|href)="(?!data:|#)/.test(tag));
  expect(outside).toEqual([]);
  expect(html).not.toMatch(/url\(["']?(?!data:|#|["']?#)[./h]/);
});

test.each(['', '#ARM', '?view=table', '?view=grid', '?by=ES-11-1#KAZ'])(
  'alone in a folder and without a network it opens at %s, complete and silent',
  async (path) => {
    const context = await (
      await sharedChromium()
    ).newContext({ offline: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(join(folder, 'map.html')).href;
    await page.goto(address + path);
    await whenReady(page);
    await page.click('[data-seat="BLR"]');
    await page.waitForSelector('#BLR', { state: 'visible' });
    const fonts = await page.evaluate(() =>
      Array.from(document.fonts, ({ family, status }) => (status === 'loaded' ? family : '')),
    );
    expect(fonts).toContain('Source Sans 3');
    expect(said).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([
      (address + path).replace(/#.*/, ''),
    ]);
    await context.close();
  },
);

test('without script it shows the map and every panel', async () => {
  const context = await (await sharedChromium()).newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(built).href);
  expect(await page.isVisible('svg [data-member="RUS"]')).toBe(true);
  for (const { id, statements } of builtIn().members) {
    await page.click(`a[data-seat="${id}"]`);
    expect(await page.isVisible(`#${id}`), id).toBe(true);
    expect(await page.locator(`#${id} [data-statement]`).count()).toBe(statements.length);
  }
  await context.close();
});

test('it offers no copy of itself', async () => {
  const context = await (await sharedChromium()).newContext();
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(built).href}#about`);
  await whenReady(page);
  expect(await page.isVisible('#about')).toBe(true);
  expect(await page.isVisible('a[href="./alliance-map.html"]')).toBe(false);
  await context.close();
});
