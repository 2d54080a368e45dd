import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { sharedChromium, sharedSite } from './shared.ts';

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
  /** Problems that the page may report because of the fault that `prepare` caused. Default: none. */
  readonly excused?: RegExp;
}

/** Collects the faults of a page: console messages, errors, failed requests and requests to other sites. */
function watch(page: Page, origin: string): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console.${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('crash', () => problems.push('the page crashed'));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url()))
      problems.push(`third party: ${request.url()}`);
  });
  return problems;
}

/**
 * Refuses service workers, as private windows do. The offline copy takes longer than most tests; `offline.test.ts`
 * allows it.
 */
function refuseWorkers(): void {
  const refuse = () => Promise.reject(new DOMException('no workers here', 'SecurityError'));
  if ('ServiceWorkerContainer' in self) ServiceWorkerContainer.prototype.register = refuse;
}

/** Opens a new page, and collects its faults. */
async function openPage(options: PageOptions) {
  const { path = '', viewport = { width: 1280, height: 720 }, prepare, excused, ...rest } = options;
  const contextOptions: BrowserContextOptions = { reducedMotion: 'reduce', viewport, ...rest };
  const url = await sharedSite();
  const context = await (await sharedChromium()).newContext(contextOptions);
  await context.addInitScript(refuseWorkers);
  const page = await context.newPage();
  const watched = watch(page, url);
  const problems = () => watched.filter((one) => !excused?.test(one));
  const load = async () => {
    await prepare?.(page);
    await page.goto(url + path);
    if (options.javaScriptEnabled !== false && !excused) await whenReady(page);
  };
  return { context, page, problems, load };
}

/**
 * Opens the built site in a new page. Any console message, failed request or request to another site fails the test.
 */
export async function withPage(
  options: PageOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const { context, page, problems, load } = await openPage(options);
  try {
    await load();
    await act(page);
    expect(problems(), 'the page stays silent').toEqual([]);
  } finally {
    await context.close();
  }
}

/**
 * Shares one page among the tests of a group, each of which first walks to its place. Held to the same rules as
 * `withPage`.
 */
export function sharePage(options: PageOptions): () => Promise<Page> {
  let opened: ReturnType<typeof openPage> | undefined;
  afterAll(async () => {
    if (!opened) return;
    const { context, problems } = await opened;
    await context.close();
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
