import type { Browser } from 'playwright-core';
import { toPageScript } from '../../support/pageScript.ts';
import { withBareTab } from '../bareTab.ts';
import { conditions } from '../conditions.ts';
import { pause, type Candidate } from '../lab.ts';
import { installWatcher } from '../watcher.ts';

/** How long a load kept the main thread busy. */
export interface Blocking {
  /** Sum over all tasks of their time above 50 ms. */
  readonly blockingMs: number;
  readonly longestTaskMs: number;
}

/** How long the page is watched, in milliseconds: well beyond the end of the load on the slow network. */
const watchedMs = 8000;

/** Loads the page on the slow network and CPU, and sums up the time during which a tap would have had to wait. */
export function measureBlocking(
  browser: Browser,
  { server, path = '' }: Candidate,
): Promise<Blocking> {
  return withBareTab(browser, async ({ send, ask }) => {
    await send('Page.enable');
    await send('Network.enable');
    await send('Network.emulateNetworkConditions', conditions.slowNetwork);
    await send('Page.addScriptToEvaluateOnNewDocument', { source: toPageScript(installWatcher) });
    await send('Emulation.setCPUThrottlingRate', { rate: conditions.slowCpu });
    await send('Page.navigate', { url: server.url + path });
    await pause(watchedMs);
    const tasks = (await ask('window.watched.longTasks')) as readonly [number, number][];
    return {
      blockingMs: tasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
      longestTaskMs: Math.max(0, ...tasks.map(([, duration]) => duration)),
    };
  });
}
