import { copyFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whenReady } from '../support/chromium.ts';
import { deployCopy, type Deployment } from '../support/deployment.ts';
import { sharedChromium } from '../support/shared.ts';

let context: BrowserContext;
let site: Deployment;

beforeEach(async () => {
  site = await deployCopy();
  context = await (await sharedChromium()).newContext({ reducedMotion: 'reduce' });
});
afterEach(async () => {
  await context.close();
  await site.close();
});

/** Long enough for a busy machine, because no test depends on speed. */
const pollOptions = { timeout: 30_000, interval: 100 };

/** Makes a first visit, and waits until the offline copy is complete. */
async function visit(path = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url + path);
  await whenReady(page);
  await expect
    .poll(
      () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state),
      pollOptions,
    )
    .toBe('activated');
  return page;
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await whenReady(page);
}

const versionOf = (page: Page) =>
  page.evaluate(() => document.documentElement.getAttribute('data-deployed'));

const notice = (page: Page) => page.getByText('A new version of this map is ready.');

async function chooseArmenia(page: Page): Promise<void> {
  await page.click('[data-seat="ARM"]');
  await page.waitForSelector('#ARM', { state: 'visible' });
}

test('after one visit everything works without the server, at any address', async () => {
  const page = await visit();
  site.stop();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  for (const path of ['', '#RUS', '?view=table', 'index.html?by=ES-11-1#BLR', '?mode=embed']) {
    await page.goto('about:blank');
    await page.goto(site.url + path);
    await whenReady(page);
    await chooseArmenia(page);
  }
  const fonts = await page.evaluate(() =>
    Array.from(document.fonts, ({ family, status }) => (status === 'loaded' ? family : '')),
  );
  expect(fonts).toContain('Source Serif 4');
  expect(fonts).toContain('Source Sans 3');
  expect(failed).toEqual([]);
});

test('a new version waits for the word of the viewer, and two tabs lose nothing', async () => {
  await site.deploy('1');
  const first = await visit();
  const second = await visit('?view=table');
  await site.deploy('2');
  await reload(first);
  await notice(first).waitFor();
  expect(await versionOf(first)).toBe('1');

  site.stop();
  await reload(first);
  expect(await versionOf(first)).toBe('1');
  await chooseArmenia(first);

  await notice(first).waitFor();
  await Promise.all([
    first.waitForEvent('load'),
    first.getByRole('button', { name: 'Reload' }).click(),
  ]);
  await whenReady(first);
  expect(await versionOf(first)).toBe('2');

  // The other tab keeps its version and is told about the new one.
  await notice(second).waitFor();
  expect(await versionOf(second)).toBe('1');
  await chooseArmenia(second);
  await Promise.all([
    second.waitForEvent('load'),
    second.getByRole('button', { name: 'Reload' }).click(),
  ]);
  await whenReady(second);
  expect(await versionOf(second)).toBe('2');
});

test('"Later" leaves the page alone', async () => {
  await site.deploy('1');
  const page = await visit();
  await site.deploy('2');
  await reload(page);
  await page.getByRole('button', { name: 'Later' }).click();
  await notice(page).waitFor({ state: 'hidden' });
  expect(await versionOf(page)).toBe('1');
});

test.each([
  ['missing', (file: string) => rm(file)],
  ['changed on its way', (file: string) => writeFile(file, 'something else')],
])('a new version with a file %s is not taken at all', async (_, damage) => {
  await site.deploy('1');
  const page = await visit();
  await site.deploy('2');
  await damage(join(site.folder, 'favicon.svg'));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const isOver = new Promise<void>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'redundant') resolve();
        });
      });
    });
    await registration.update().catch(() => undefined);
    await isOver;
  });
  site.stop();
  await reload(page);
  expect(await versionOf(page)).toBe('1');
  await chooseArmenia(page);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('the kill switch takes worker and copies away', async () => {
  const page = await visit();
  await copyFile(join(site.folder, 'sw-kill.js'), join(site.folder, 'sw.js'));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  const left = () =>
    page
      .evaluate(async () => [
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
        ...(await caches.keys()),
      ])
      .catch(() => ['the page is just loading again']);
  await expect.poll(left, pollOptions).toEqual([]);
});

test('the worker keeps every file of the site but copies and previews', async () => {
  const page = await visit();
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => url);
  });
  const files = (await readdir(site.folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => !/^(?:_|sw|alliance-map|card|robots|record\.jsonld)/.test(name))
    .map((name) => (name === 'index.html' ? '' : name));
  expect(new Set(kept.map((url) => url.split('/').at(-1)))).toEqual(new Set(files));
});
