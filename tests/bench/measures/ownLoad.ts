import type { Browser } from 'playwright-core';
import { pause, withBench, type Candidate } from '../lab.ts';

/** Time and memory of opening an own file. */
export interface OwnLoad {
  /** From the navigation to the paint of the map with all members of the file. */
  readonly drawnMs: number;
  readonly heapMb: number;
  readonly nodes: number;
}

/** Opens an own alliance by its address, on the fast network. */
export function measureOwnLoad(
  browser: Browser,
  candidate: Candidate,
  members: readonly string[],
): Promise<OwnLoad> {
  return withBench(browser, candidate, {}, async ({ page, cdp, url, ask, settle }) => {
    await page.goto(url, { waitUntil: 'commit' });
    const drawnMs = await ask(
      (ids) =>
        new Promise<number | string>((done) => {
          const giveUpMs = performance.now() + 60_000;
          requestAnimationFrame(function look() {
            const drawn = new Set(
              [...document.querySelectorAll<SVGElement>('svg [data-member]')].map(
                ({ dataset }) => dataset['member'],
              ),
            );
            if (
              drawn.size === ids.length &&
              ids.every((id) => drawn.has(id)) &&
              /made-up/.test(document.title + (document.querySelector('h1')?.textContent ?? ''))
            )
              requestAnimationFrame(() => setTimeout(() => done(performance.now())));
            else if (performance.now() > giveUpMs)
              done(document.querySelector('[role="alert"]')?.textContent ?? 'nothing was drawn');
            else requestAnimationFrame(look);
          });
        }),
      members,
    );
    if (typeof drawnMs === 'string') throw new Error(drawnMs);
    await settle();
    await pause(500);
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return {
      drawnMs,
      heapMb: usedSize / 1e6,
      nodes: await ask(() => document.querySelectorAll('*').length),
    };
  });
}
