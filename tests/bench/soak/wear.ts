import type { Browser } from 'playwright-core';
import { withExhibit, type Exhibit } from './exhibit.ts';
import { touchAtRandom, type TouchedWindow } from './touches.ts';
import { growthOf, readVitals, type Vitals } from './vitals.ts';

/** How often the exhibit was touched, and what it held on to. */
export interface Wear {
  readonly touches: number;
  readonly met: number;
  /** Growth after each series of touches; the last one is the result. */
  readonly grown: readonly Vitals[];
  readonly faults: readonly string[];
}

const warmUp = 300;
/** Touches between two measurements. */
const perStretch = 2500;
const perCall = 500;

/** Returns to the state in which the page is always measured: at the beginning, with a visitor present. */
async function goHome({ page }: Exhibit): Promise<void> {
  const buttons = [
    'dialog[open] button:last-of-type',
    '.attract',
    '[data-home]',
    '[aria-label="A, normal text"]',
  ];
  for (const button of buttons)
    await page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), button);
  await page.waitForTimeout(600);
}

/**
 * Touches the exhibit at random and measures what it holds on to.
 *
 * @param count number of touches after the warm-up
 * @param seed start state of the random generator, an integer from 1
 */
export function wear(browser: Browser, url: string, count: number, seed: number): Promise<Wear> {
  return withExhibit(browser, url, {}, async (exhibit) => {
    const { page, cdp, faults, forgive } = exhibit;
    let [met, chance] = [0, seed];
    await page.evaluate(
      `window.touchAtRandom = ((__name) => ${touchAtRandom.toString()})((one) => one)`,
    );
    const touch = async (touches: number, isCurious = false) => {
      const touched = await page.evaluate(
        ([many, from, first]) =>
          (window as unknown as TouchedWindow).touchAtRandom(many, from, first),
        [touches, chance, isCurious] as const,
      );
      met += touched.met;
      ({ chance } = touched);
    };
    await touch(warmUp, true);
    await goHome(exhibit);
    const before = await readVitals(cdp);
    const places = await page.evaluate(() => [location.href, String(history.length)]);
    forgive();
    met = 0;
    const grown: Vitals[] = [];
    for (let done = 0; done < count; done += perStretch) {
      const touches = Math.min(perStretch, count - done);
      for (let part = 0; part < touches; part += perCall)
        await touch(Math.min(perCall, touches - part));
      await goHome(exhibit);
      grown.push(growthOf(before, await readVitals(cdp)));
      console.log(`${done + touches} touches: ${JSON.stringify(grown.at(-1))}`);
    }
    const now = await page.evaluate(() => [
      location.href,
      String(history.length),
      document.documentElement.dataset['mode'] ?? '',
    ]);
    const isThere = [...places, 'kiosk'].every((place, index) => place === now[index]);
    return {
      touches: count,
      met,
      grown,
      faults: isThere ? [...faults] : [...faults, `ended at ${now.join(', ')}`],
    };
  });
}
