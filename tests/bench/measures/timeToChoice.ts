import type { Browser } from 'playwright-core';
import { conditions } from '../conditions.ts';
import { pause, shapePoint, withBench, type Candidate } from '../lab.ts';
import type { Watched } from '../watcher.ts';

/** A reader in a hurry clicks again as soon as the last click is handled, but at most ten times a second. */
const betweenClicksMs = 100;

/**
 * Measures the time from the navigation to the first paint of a panel, in milliseconds, for a reader who clicks Russia
 * from the start.
 */
export async function measureTimeToChoice(browser: Browser, candidate: Candidate): Promise<number> {
  const id = conditions.chosen[0];
  const { x, y } = await withBench(browser, candidate, {}, async (bench) => {
    await bench.page.goto(bench.url);
    await bench.settle(500);
    return shapePoint(bench, id);
  });
  const slow = { cpu: conditions.slowCpu, isNetworkSlow: true };
  return withBench(browser, candidate, slow, async ({ page, cdp, url, ask }) => {
    await page.goto(url, { waitUntil: 'commit' });
    await ask((wanted) => {
      (window as unknown as { watched: Watched }).watched.await(wanted, true);
    }, id);
    const giveUpAt = Date.now() + 40_000;
    for (let count = 0; Date.now() < giveUpAt; count += 1) {
      const click = async () => {
        await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x - (count % 2), y });
        const button = { x, y, button: 'left', clickCount: 1 } as const;
        await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
        await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
      };
      await Promise.all([click(), pause(betweenClicksMs)]);
      const paintedAt = await ask(
        () => (window as unknown as { watched: Watched }).watched.panelPaintedAt,
      );
      if (paintedAt !== null) return paintedAt;
    }
    throw new Error('no click opened a panel');
  });
}
