import type { Locator, Page } from 'playwright-core';
import { withPage, type PageOptions } from './chromium.ts';

const start = new Date('2026-11-23T10:00:00');

/** Opens the exhibit under a clock that stands until it is told to run. */
export async function withExhibit(
  act: (page: Page) => Promise<void>,
  { path = '?mode=kiosk', ...options }: PageOptions = {},
): Promise<void> {
  await withPage(
    {
      path,
      viewport: { width: 1920, height: 1080 },
      hasTouch: true,
      ...options,
      prepare: async (page) => {
        await page.clock.install({ time: start });
        await options.prepare?.(page);
      },
    },
    async (page) => {
      await attracts(page);
      await act(page);
    },
  );
}

/** Waits for the attract loop and stops the clock: what a page loads it does not load by a clock that stands. */
export async function attracts(page: Page): Promise<void> {
  await page.clock.resume();
  await page.locator('.attract').waitFor();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 3000);
}

/** Everything the page consists of; the drawn map included. */
export const wholePage = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** The question after the idle time. */
export const stillThere = (page: Page): Locator =>
  page.getByRole('alertdialog', { name: 'Still there?' });

/** The first touch; it chooses nothing, and nothing can be chosen while its veil is up. */
export async function begin(page: Page): Promise<void> {
  await page.touchscreen.tap(960, 540);
  await page.locator('.kiosk__veil').waitFor({ state: 'hidden' });
}

/** The answers come when they are asked for, which under a clock that stands takes a push. */
export async function openAnswers(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Answers' }).tap();
  await page.clock.runFor(1000);
  await page.locator('.grid table').waitFor();
}

/** `attract`, `active` or `warning`. */
export const phase = (page: Page): Promise<string | null> =>
  page.locator('.kiosk').getAttribute('data-phase');

/** Counts how often the page is loaded, from the first load on. */
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
