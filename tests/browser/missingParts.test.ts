import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPanel, seat } from '../support/gestures.ts';
import { withPage } from '../support/chromium.ts';
import { notePrinting } from '../support/printing.ts';

/** Parts of the page that are loaded on demand, each with the action that asks for it. */
const parts: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['AnswerGrid', (page) => page.getByRole('link', { name: 'Answers' }).click()],
  ['Present', (page) => page.getByRole('link', { name: 'Present' }).click()],
  ['Quiz', (page) => page.getByRole('link', { name: 'Quiz' }).click()],
  ['ShareDialog', (page) => page.getByRole('button', { name: 'Share' }).click()],
  [
    'OpenAllianceDialog',
    (page) => page.getByRole('button', { name: 'Open your own alliance file' }).click(),
  ],
];

/** Removes a part from the server, as a new version of the site does while a page is still open. */
const without = (part: string) => async (page: Page) =>
  void (await page.route(new RegExp(`/assets/${part}-[^/]*\\.js$`), (route) =>
    route.fulfill({ status: 404 }),
  ));

describe.each(parts)('where %s cannot be loaded', (part, ask) => {
  it('the page says so and goes on', () =>
    withPage(
      { prepare: without(part), excused: /^console\.error: |^404: |^uncaught: / },
      async (page) => {
        await page.waitForSelector('html[data-mode]', { state: 'attached' });
        await ask(page);
        const told = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
        await told.waitFor();
        expect(await told.getByRole('button', { name: 'Reload the page' }).isVisible()).toBe(true);
        const back = told.getByRole('button', { name: 'Go back' });
        if (await back.isVisible()) await back.click();
        else await page.getByRole('link', { name: 'Map', exact: true }).click();
        await told.waitFor({ state: 'detached' });
        await seat(page, 'ARM').click();
        await expect.poll(() => openPanel(page)).toBe('ARM');
      },
    ));
});

it('where the main script cannot be loaded, the page says so and can be read', () =>
  withPage(
    { prepare: without('page'), excused: /^console\.error: |^404: /, path: '#ARM' },
    async (page) => {
      await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
      expect(await page.locator('#ARM').isVisible()).toBe(true);
    },
  ));

it('where the sheets to print cannot be loaded, the page itself is printed', () =>
  withPage(
    {
      prepare: async (page) => {
        await without('PrintSheets')(page);
        await notePrinting(page);
      },
      excused: /^console\.error: |^404: /,
    },
    async (page) => {
      await page.waitForSelector('html[data-mode]', { state: 'attached' });
      await page.getByText('Print', { exact: true }).click();
      await page.locator('[data-print-choice]').first().click();
      await page.waitForSelector('html[data-printed]', { state: 'attached' });
    },
  ));

it.each([
  ['Quiz', 'quiz'],
  ['Present', 'present'],
])('until %s has come the page before it stays', (name, mode) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return withPage(
    {
      prepare: async (page) =>
        void (await page.route(new RegExp(`/assets/${name}-[^/]*\\.js$`), async (route) => {
          await held;
          await route.continue();
        })),
    },
    async (page) => {
      await page.waitForSelector('html[data-mode]', { state: 'attached' });
      await page.getByRole('link', { name }).click();
      await page.waitForURL(new RegExp(`mode=${mode}`));
      expect(await seat(page, 'ARM').isVisible()).toBe(true);
      letGo();
      await page.waitForSelector(`html[data-mode="${mode}"]`, { state: 'attached' });
      expect(await page.locator('.explore').count()).toBe(0);
    },
  );
});
