import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { sharedSite } from './shared.ts';
import { newTab, returnTab, takeTab, type TabOptions } from './tabs.ts';

/** How a page is opened. Default: as a desktop browser opens it, without motion. */
export interface PageOptions {
  /** Path after the site's address, such as `?view=table#ARM`. Default: the plain page. */
  readonly path?: string;
  /** In CSS pixels. Default: 1280 × 720. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Default: `reduce`, so that nothing moves and tests need not wait. */
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly javaScriptEnabled?: boolean;
  readonly hasTouch?: boolean;
  /** Called before the page is loaded, for example to make a request fail. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Time at which the page's clock starts, which a test can stop. Default: the real clock. */
  readonly startsAt?: Date;
  /**
   * Whether the test gets a page that no other has used, because it leaves there what cannot be taken back, such as a
   * script for each load, or opens more pages like it. Default: false; another test gets the page after it.
   */
  readonly ownContext?: boolean;
  /** Problems that the page may report because of the fault that `prepare` caused. Default: none. */
  readonly excused?: RegExp;
}

/** Opens the site in a page that no test has used, or in one that another has left as it was. */
async function openPage(options: PageOptions) {
  const {
    path = '',
    viewport = { width: 1280, height: 720 },
    prepare,
    excused,
    ownContext,
    ...rest
  } = options;
  const isAlone = ownContext || prepare || excused || options.javaScriptEnabled === false;
  const tabOptions: TabOptions = { reducedMotion: 'reduce', viewport, ...rest };
  const tab = await (isAlone ? newTab : takeTab)(tabOptions);
  const { page, problems, close } = tab;
  return {
    page,
    load: async () => {
      await prepare?.(page);
      await page.goto((await sharedSite()) + path);
      if (options.javaScriptEnabled !== false && !excused) await whenReady(page);
    },
    problems: () => problems.filter((one) => !excused?.test(one)),
    close,
    leave: () => (isAlone ? close() : returnTab(tab, tabOptions)),
  };
}

/**
 * Opens the built site in a page as good as new. Any console message, failed request or request to another site fails
 * the test.
 */
export async function withPage(
  options: PageOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, load, problems, close, leave } = await openPage(options);
  try {
    await load();
    await act(page);
    expect(problems(), 'the page stays silent').toEqual([]);
  } catch (fault) {
    await close();
    throw fault;
  }
  await leave();
}

/**
 * Shares one page among the tests of a group, each of which first walks to its place. Held to the same rules as
 * `withPage`.
 */
export function sharePage(options: PageOptions): () => Promise<Page> {
  let opened: ReturnType<typeof openPage> | undefined;
  afterAll(async () => {
    if (!opened) return;
    const { close, problems } = await opened;
    await close();
    expect(problems(), 'the page stays silent').toEqual([]);
  });
  return async () => {
    if (opened) return (await opened).page;
    opened = openPage(options);
    const { page, load } = await opened;
    await load();
    return page;
  };
}

/** Waits until the page's script runs, which sets `data-mode` on the root element, and until the fonts have loaded. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-mode]');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
