import type { Browser } from 'playwright-core';
import { withExhibit } from './exhibit.ts';
import { growthOf, readVitals, type Vitals } from './vitals.ts';

/** What a day of waiting came to. */
export interface Wait {
  readonly growth: Vitals;
  readonly faults: readonly string[];
}

const minuteMs = 60_000;
const stretchMs = 10 * minuteMs;

/**
 * A day of the attract loop by a false clock, from just after the nightly refresh to just before the
 * next: a page that was loaded anew would have nothing left to measure.
 */
export function waitADay(browser: Browser, url: string): Promise<Wait> {
  const startAt = new Date('2026-11-23T04:01:00');
  return withExhibit(browser, url, { startAt }, async ({ page, cdp, faults, forgive }) => {
    await page.clock.pauseAt(new Date(startAt.getTime() + minuteMs));
    // Every voice has been shown once before it counts.
    for (let times = 0; times < 3; times += 1) await page.clock.runFor(stretchMs);
    const before = await readVitals(cdp);
    forgive();
    for (let times = 0; times < 23.4 * 6; times += 1) await page.clock.runFor(stretchMs);
    const growth = growthOf(before, await readVitals(cdp));
    return { growth, faults: [...faults] };
  });
}
