import type { Browser } from 'playwright-core';
import { conditions } from '../conditions.ts';
import { shapePoint, withBench, type Candidate } from '../lab.ts';
import { areAlike, coloursAt, type Point } from '../pixels.ts';

/** At most this many members are checked; a file may have more. */
const atMost = 12;

/**
 * Measures the time from the navigation to the first presented frame in which every checked member has its final colour
 * at a point inside it. In milliseconds.
 *
 * @param isSlow false for full speed. Default: on the slow network and CPU.
 */
export function measureTimeToMap(
  browser: Browser,
  candidate: Candidate,
  isSlow = true,
): Promise<number> {
  const slow = isSlow ? { cpu: conditions.slowCpu, isNetworkSlow: true } : {};
  return withBench(browser, candidate, slow, async (bench) => {
    const { page, cdp, url, ask, settle, slowDown } = bench;
    const frames: { atMs: number; picture: string }[] = [];
    cdp.on('Page.screencastFrame', ({ metadata, data, sessionId }) => {
      frames.push({ atMs: (metadata.timestamp ?? 0) * 1000, picture: data });
      void cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    });
    await cdp.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
    await page.goto(url, { waitUntil: 'commit' });
    await settle(1500);
    await slowDown(1);
    const members = await ask(
      (most) =>
        [...document.querySelectorAll<SVGElement>('svg [data-member]')]
          .map(({ dataset }) => dataset['member'] ?? '')
          .slice(0, most),
      atMost,
    );
    const points: Point[] = [];
    for (const id of members) {
      const point = await shapePoint(bench, id).catch(() => null);
      if (point) points.push(point);
    }
    if (points.length === 0) throw new Error('the map has no member that can be seen');
    await cdp.send('Page.stopScreencast');
    const { timeOrigin, width } = await ask(() => ({
      timeOrigin: performance.timeOrigin,
      width: innerWidth,
    }));
    const final = (await page.screenshot()).toString('base64');
    const blank = await browser.newPage();
    try {
      const wanted = await coloursAt(blank, final, points, width);
      for (const { atMs, picture } of frames)
        if (areAlike(wanted, await coloursAt(blank, picture, points, width)))
          return atMs - timeOrigin;
    } finally {
      await blank.close();
    }
    throw new Error(`none of ${frames.length} frames shows the final map`);
  });
}
