import type { Browser } from 'playwright-core';
import { pause, withBench, type Candidate } from '../lab.ts';

/**
 * Measures the work on the main thread from the drop of an alliance file on the page at rest to the paint of its map
 * with all members, in milliseconds. The file is already in the page before the drop.
 */
export function measureOpening(
  browser: Browser,
  { name, server }: Candidate,
  text: string,
  members: number,
): Promise<number> {
  return withBench(browser, { name, server }, {}, async ({ page, cdp, url, ask, settle }) => {
    await page.goto(url);
    await settle(1500);
    await pause(1500);
    const work = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return 1000 * (metrics.find((one) => one.name === 'TaskDuration')?.value ?? Number.NaN);
    };
    await ask((content) => {
      Object.assign(window, { dropped: new File([content], 'alliance.json') });
    }, text);
    const before = await work();
    const isDrawn = await ask((count) => {
      const { dropped } = window as unknown as { dropped: File };
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'dataTransfer', {
        value: { files: [dropped], types: ['Files'] },
      });
      document.body.dispatchEvent(event);
      const giveUpMs = performance.now() + 60_000;
      return new Promise<boolean>((done) => {
        requestAnimationFrame(function look() {
          const shapes = [...document.querySelectorAll<SVGElement>('svg [data-member]')];
          const isAll = new Set(shapes.map(({ dataset }) => dataset['member'])).size === count;
          const isShown = isAll && /made-up/.test(document.querySelector('h1')?.textContent ?? '');
          if (isShown || performance.now() > giveUpMs)
            requestAnimationFrame(() => setTimeout(() => done(isShown)));
          else requestAnimationFrame(look);
        });
      });
    }, members);
    if (!isDrawn) throw new Error('the map of the file was not drawn');
    return (await work()) - before;
  });
}
