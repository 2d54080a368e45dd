import type { BrowserContextOptions, Page } from 'playwright-core';
import { sharedChromium, sharedSite } from './shared.ts';

/** How a page is opened. */
export interface TabOptions extends BrowserContextOptions {
  /** Time at which the page's clock starts, which a test can stop. Default: the real clock. */
  readonly startsAt?: Date;
}

/** A page in a context of its own. */
export interface Tab {
  readonly page: Page;
  /** Faults so far: console messages, errors, failed requests and requests to other sites. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

/** Pages that wait for the next test. */
const resting = new Map<string, Tab>();

/** What a page cannot change. */
const kindOf = ({ hasTouch = false, startsAt }: TabOptions): string =>
  `touch: ${hasTouch}, clock: ${startsAt !== undefined}`;

/** Adds the faults of a page to a list. */
function watch(page: Page, origin: string, problems: string[]): void {
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
}

/**
 * Refuses service workers, as private windows do. The offline copy takes longer than most tests; `offline.test.ts`
 * allows it.
 */
function refuseWorkers(): void {
  const refuse = () => Promise.reject(new DOMException('no workers here', 'SecurityError'));
  if ('ServiceWorkerContainer' in self) ServiceWorkerContainer.prototype.register = refuse;
}

/** Starts the page's clock, which may have been stopped before. */
async function startClock({ clock }: Page, time: Date): Promise<void> {
  await clock.install({ time });
  await clock.resume();
}

/** Opens a page that no test has used. */
export async function newTab({ startsAt, ...options }: TabOptions): Promise<Tab> {
  const origin = await sharedSite();
  const context = await (await sharedChromium()).newContext(options);
  await context.addInitScript(refuseWorkers);
  const page = await context.newPage();
  const problems: string[] = [];
  watch(page, origin, problems);
  if (startsAt) await startClock(page, startsAt);
  return { page, problems, close: () => context.close() };
}

/**
 * Takes a page that another test has given back, or else a new one. The browser needs no new process for the former, so
 * it shows the site in less than half the time.
 */
export async function takeTab(options: TabOptions): Promise<Tab> {
  const kind = kindOf(options);
  const tab = resting.get(kind);
  resting.delete(kind);
  // The browser may have gone since then, and all its pages with it.
  if (!tab || tab.page.isClosed()) return newTab(options);
  tab.problems.length = 0;
  const {
    viewport,
    colorScheme = null,
    reducedMotion = null,
    forcedColors = null,
    startsAt,
  } = options;
  const { page } = tab;
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({
    media: null,
    contrast: null,
    colorScheme,
    reducedMotion,
    forcedColors,
  });
  if (startsAt) await startClock(page, startsAt);
  return tab;
}

/** Gives a page back as it came: at another address, with nothing stored and the mouse in a corner. */
export async function returnTab(tab: Tab, options: TabOptions): Promise<void> {
  const { page } = tab;
  const kind = kindOf(options);
  if (resting.has(kind) || page.context().pages().length > 1) {
    await tab.close();
    return;
  }
  await page.goto(`${await sharedSite()}favicon.svg`);
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    window.name = '';
  });
  resting.set(kind, tab);
}
