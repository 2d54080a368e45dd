import type { Browser } from 'playwright-core';
import { withExhibit } from './exhibit.ts';
import { growthOf, readVitals, type Vitals } from './vitals.ts';

/** What a long wait came to. */
export interface Wait {
  readonly growth: Vitals;
  readonly faults: readonly string[];
}

/** A step of the clock, in milliseconds: about as long as a voice is shown. */
const stepMs = 15_000;
const frameMs = 40;
const stepsOf = (hours: number) => (hours * 3_600_000) / stepMs;

/**
 * The attract loop by a false clock, from just after the nightly refresh; at most until just before the
 * next: a page that was loaded anew would have nothing left to measure. The clock jumps from voice to
 * voice; the frames of the map's way between them are left out.
 *
 * @param hours at most 23.4
 */
export function waitFor(browser: Browser, url: string, hours: number): Promise<Wait> {
  const startAt = new Date('2026-11-23T04:01:00');
  return withExhibit(browser, url, { startAt }, async ({ page, cdp, faults, forgive }) => {
    await page.clock.pauseAt(new Date(startAt.getTime() + 60_000));
    const wait = async (stretch: number) => {
      for (let step = 0; step < stepsOf(stretch); step += 1) {
        await page.clock.fastForward(stepMs);
        // A frame, or the watchdog would rightly take the page for dead.
        await page.clock.runFor(frameMs);
      }
    };
    // Every voice has been shown before it counts.
    await wait(0.5);
    const before = await readVitals(cdp);
    forgive();
    await wait(hours);
    const growth = growthOf(before, await readVitals(cdp));
    return { growth, faults: [...faults] };
  });
}
