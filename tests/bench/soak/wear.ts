import type { Browser } from 'playwright-core';
import { toPageScript } from '../../support/pageScript.ts';
import { withExhibit, type Exhibit } from './exhibit.ts';
import { touchAtRandom } from './touches.ts';
import { growthOf, readVitals, type Vitals } from './vitals.ts';

/** How much the exhibit is worn, and what it held on to. */
export interface Wear {
  readonly touches: number;
  readonly met: number;
  readonly growth: Vitals;
  readonly faults: readonly string[];
}

const warmUp = 300;
const perStretch = 500;

/** Always measured at the same place: at the beginning, with a visitor there. */
async function goHome({ page }: Exhibit): Promise<void> {
  const buttons = [
    'dialog[open] button:last-of-type',
    '.attract',
    '[data-home]',
    '[aria-label="Normal text"]',
  ];
  for (const button of buttons)
    await page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), button);
  await page.waitForTimeout(600);
}

/** @param count number of touches after those that warm up */
export function wear(browser: Browser, url: string, count: number, seed: number): Promise<Wear> {
  return withExhibit(browser, url, {}, async (exhibit) => {
    const { page, cdp, faults, forgive } = exhibit;
    let [met, chance] = [0, seed];
    const touch = async (touches: number) => {
      const touched = await page.evaluate<{ met: number; chance: number }>(
        toPageScript(touchAtRandom, touches, chance),
      );
      met += touched.met;
      ({ chance } = touched);
    };
    await touch(warmUp);
    await goHome(exhibit);
    const before = await readVitals(cdp);
    const places = await page.evaluate(() => [location.href, String(history.length)]);
    forgive();
    met = 0;
    for (let done = 0; done < count; done += perStretch) {
      await touch(Math.min(perStretch, count - done));
      if (done % 2500 === 0) console.log(`${done} touches, ${faults.length} faults`);
    }
    await goHome(exhibit);
    const growth = growthOf(before, await readVitals(cdp));
    const now = await page.evaluate(() => [
      location.href,
      String(history.length),
      document.documentElement.dataset['mode'] ?? '',
    ]);
    const isThere = [...places, 'kiosk'].every((place, index) => place === now[index]);
    return {
      touches: count,
      met,
      growth,
      faults: isThere ? [...faults] : [...faults, `ended at ${now.join(', ')}`],
    };
  });
}
