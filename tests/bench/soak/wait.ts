import type { Browser } from 'playwright-core';
import { withExhibit } from './exhibit.ts';
import { growthOf, readVitals, type Vitals } from './vitals.ts';

/** The result of a long wait. */
export interface Wait {
  readonly growth: Vitals;
  readonly faults: readonly string[];
}

/** A step of the clock, in milliseconds: about as long as a quotation is shown. */
const stepMs = 15_000;
const frameMs = 40;
const stepsOf = (hours: number) => (hours * 3_600_000) / stepMs;

/**
 * Runs the attract loop on a fake clock. It starts just after the nightly refresh and must end before the next one,
 * because a reloaded page would have nothing left to measure. The clock jumps from quotation to quotation; the frames
 * of the map's movement between them are skipped.
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
        // Run one frame, or the watchdog would take the page for dead, and rightly.
        await page.clock.runFor(frameMs);
      }
    };
    // Before counting, every quotation is shown once.
    await wait(0.5);
    const before = await readVitals(cdp);
    forgive();
    await wait(hours);
    const growth = growthOf(before, await readVitals(cdp));
    return { growth, faults: [...faults] };
  });
}
