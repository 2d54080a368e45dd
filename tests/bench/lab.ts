import type { Browser, CDPSession, Page } from 'playwright-core';
import { deepestPoint } from '../support/deepestPoint.ts';
import { toPageScript, type Plain } from '../support/pageScript.ts';
import { conditions } from './conditions.ts';
import type { CountingServer } from './countingServer.ts';
import { installWatcher, type Watched } from './watcher.ts';

/** A page under test, and where it is served. */
export interface Candidate {
  /** `ours` or `limit`. */
  readonly name: string;
  readonly server: CountingServer;
  /** Path after the server's address, such as `?data=60-10000.json`. Default: none. */
  readonly path?: string;
}

/** A page under measurement, and the tools to measure it. */
export interface Bench {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly url: string;
  /** Bytes that the page itself received, by address. */
  readonly received: ReadonlyMap<string, number>;
  /** Calls a function in the page. The page's content security policy does not block it. */
  readonly ask: <Arguments extends readonly Plain[], Result>(
    act: (...args: Arguments) => Result,
    ...args: Arguments
  ) => Promise<Awaited<Result>>;
  readonly slowDown: (cpu: number) => Promise<void>;
  /** Waits until for `quietMs` no long task ran and nothing was loaded. */
  readonly settle: (quietMs?: number) => Promise<void>;
}

/** How much the page is slowed. Default: full speed, with motion. */
export interface Slowness {
  readonly cpu?: number;
  readonly isNetworkSlow?: boolean;
  readonly reducedMotion?: boolean;
}

/** Waits; `ms` is in milliseconds. */
export const pause = (ms: number) =>
  new Promise<void>((done) => {
    setTimeout(done, ms);
  });

/** Opens a new page, slowed as given before anything is loaded, and closes it afterwards. */
export async function withBench<Result>(
  browser: Browser,
  { server, path = '' }: Candidate,
  { cpu = 1, isNetworkSlow = false, reducedMotion = false }: Slowness,
  measure: (bench: Bench) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: conditions.viewport,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  try {
    await context.addInitScript(toPageScript(installWatcher));
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Performance.enable');
    const received = countReceived(cdp);
    if (isNetworkSlow) await cdp.send('Network.emulateNetworkConditions', conditions.slowNetwork);
    const slowDown = async (rate: number) => {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    };
    await slowDown(cpu);
    const ask: Bench['ask'] = (act, ...args) => page.evaluate(toPageScript(act, ...args));
    const settle = (quietMs = 1000) => settled(ask, quietMs);
    return await measure({ page, cdp, url: server.url + path, received, ask, slowDown, settle });
  } finally {
    await context.close();
  }
}

function countReceived(cdp: CDPSession): ReadonlyMap<string, number> {
  const addresses = new Map<string, string>();
  const received = new Map<string, number>();
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) addresses.set(requestId, request.url);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    if (address !== undefined)
      received.set(address, (received.get(address) ?? 0) + encodedDataLength);
  });
  return received;
}

async function settled(ask: Bench['ask'], quietMs: number): Promise<void> {
  let seen = -1;
  let since = Date.now();
  const giveUpAt = Date.now() + 120_000;
  while (Date.now() - since < quietMs && Date.now() < giveUpAt) {
    const done = await ask(
      () =>
        (window as unknown as { watched: Watched }).watched.longTasks.length +
        performance.getEntriesByType('resource').length +
        (document.readyState === 'complete' ? 1 : 0),
    );
    if (done !== seen) since = Date.now();
    seen = done;
    await pause(100);
  }
}

/**
 * A point at which the pointer hits the member's shape, in CSS pixels of the window.
 *
 * @throws Error if there is no such point within ten seconds
 */
export async function shapePoint({ ask }: Bench, id: string): Promise<{ x: number; y: number }> {
  for (const giveUpAt = Date.now() + 10_000; Date.now() < giveUpAt; await pause(100)) {
    const point = await ask(deepestPoint, `svg [data-member="${id}"]`);
    if (point) return point;
  }
  throw new Error(`no point of the shape of ${id} can be clicked`);
}
