import type { Locator, Page } from 'playwright-core';
import { withPage, type PageOptions } from './chromium.ts';

const start = new Date('2026-11-23T10:00:00');

/** Opens the exhibit with a clock that only runs when told to. */
export async function withExhibit(
  act: (page: Page) => Promise<void>,
  { path = '?mode=kiosk', ...options }: PageOptions = {},
): Promise<void> {
  await withPage(
    {
      path,
      viewport: { width: 1920, height: 1080 },
      hasTouch: true,
      startsAt: start,
      ...options,
    },
    async (page) => {
      await attracts(page);
      await act(page);
    },
  );
}

/** Waits for the attract loop, then stops the clock. A stopped clock would keep the page from loading. */
export async function attracts(page: Page): Promise<void> {
  await page.clock.resume();
  await page.locator('.attract').waitFor();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 3000);
}

/** The HTML of the whole page, including the map. */
export const wholePage = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** The dialog that appears after the idle time. */
export const stillThere = (page: Page): Locator =>
  page.getByRole('alertdialog', { name: 'Still there?' });

/** Makes the first touch, which chooses nothing, and waits until the veil that blocks touches is gone. */
export async function begin(page: Page): Promise<void> {
  await page.touchscreen.tap(960, 540);
  await page.locator('.kiosk__veil').waitFor({ state: 'hidden' });
}

/** Opens the answers. They are loaded on demand, which needs a push while the clock stands. */
export async function openAnswers(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Answers' }).tap();
  await page.clock.runFor(1000);
  await page.locator('.grid table').waitFor();
}

/** The phase of the exhibit: `attract`, `active` or `warning`. */
export const phase = (page: Page): Promise<string | null> =>
  page.locator('.kiosk').getAttribute('data-phase');

/** Counts how often the page is loaded, including the first time. */
export function countLoads(): {
  prepare: NonNullable<PageOptions['prepare']>;
  loads: () => number;
} {
  let loads = 0;
  return {
    loads: () => loads,
    prepare: (page) => {
      page.on('load', () => {
        loads += 1;
      });
      return Promise.resolve();
    },
  };
}
