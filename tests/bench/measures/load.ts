import type { Browser } from 'playwright-core';
import { conditions } from '../conditions.ts';
import { withBench, type Candidate } from '../lab.ts';

/** What a load of the page transferred and kept. */
export interface Load {
  /** Everything that the page itself requested, in kB. */
  readonly transferredKb: number;
  readonly scriptKb: number;
  readonly htmlKb: number;
  readonly requests: number;
  readonly heapMb: number;
  readonly nodes: number;
}

/** Loads the page on the slow network and CPU, and counts what it transfers and keeps. */
export function measureLoad(browser: Browser, candidate: Candidate): Promise<Load> {
  const slow = { cpu: conditions.slowCpu, isNetworkSlow: true };
  return withBench(browser, candidate, slow, async ({ page, cdp, url, received, ask, settle }) => {
    await page.goto(url, { waitUntil: 'commit' });
    await settle(2000);
    const kilobytes = (fits: (path: string) => boolean) =>
      [...received].reduce(
        (sum, [address, bytes]) => sum + (fits(new URL(address).pathname) ? bytes : 0),
        0,
      ) / 1000;
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return {
      transferredKb: kilobytes(() => true),
      scriptKb: kilobytes((path) => path.endsWith('.js')),
      htmlKb: kilobytes((path) => path.endsWith('/') || path.endsWith('.html')),
      requests: received.size,
      heapMb: usedSize / 1e6,
      nodes: await ask(() => document.querySelectorAll('*').length),
    };
  });
}
