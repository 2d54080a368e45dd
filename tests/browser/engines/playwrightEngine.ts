import type { Browser, BrowserContext, Page } from 'playwright-core';
import { toPageScript } from '../../support/pageScript.ts';
import { windowSize, type Driver, type Engine } from './engine.ts';

const wait = (ms: number) =>
  new Promise<void>((done) => {
    setTimeout(done, ms);
  });

/**
 * What Firefox reports if a font or picture was still being loaded through the service worker when the page was left.
 */
const leftBehind = /A ServiceWorker intercepted the request and encountered an unexpected error/;

/** Collects the faults of a page: console messages, errors, failed requests and requests to other sites. */
function watch(page: Page, problems: string[]) {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console.${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => {
    if (!leftBehind.test(message)) problems.push(`uncaught: ${message}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = /^(?:file|data|blob|about):$/.test(protocol) || hostname === 'localhost';
    if (!isOwn) problems.push(`third party: ${request.url()}`);
  });
}

async function secondPage(context: BrowserContext): Promise<Page> {
  for (let tries = 0; tries < 100; tries += 1) {
    const page = context.pages()[1];
    if (page) {
      await page.waitForLoadState();
      return page;
    }
    await wait(100);
  }
  throw new Error('no second window opened');
}

const toSingle = (key: string) => (key === 'Space' ? ' ' : key);

function toDriver(context: BrowserContext, page: Page, problems: string[]): Driver {
  const acts = (of: Page): Pick<Driver, 'ask' | 'press' | 'reload'> => ({
    ask: (act, ...args) => of.evaluate(toPageScript(act, ...args)),
    press: async (...keys) => {
      for (const key of keys) await of.keyboard.press(toSingle(key));
    },
    reload: async () => {
      await of.reload({ waitUntil: 'load' });
    },
  });
  return {
    ...acts(page),
    goto: async (url) => {
      // Going to another fragment does not load the page, but it must start anew as in any other window.
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
    },
    click: async ({ x, y }) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.up();
    },
    widen: (width) => page.setViewportSize({ ...windowSize, width }),
    accessibleName: async (selector) => {
      const tree = await page.locator(selector).first().ariaSnapshot();
      return /"((?:[^"\\]|\\.)*)"/.exec(tree)?.[1] ?? '';
    },
    inOpenedWindow: async (act) => act(acts(await secondPage(context))),
    problems: () => Promise.resolve(problems.splice(0)),
    close: () => context.close(),
  };
}

/** Chromium and Firefox, driven by Playwright. */
export function playwrightEngine(name: string, browser: Browser): Engine {
  return {
    name: `${name} ${browser.version()}`,
    open: async (isMoving = false) => {
      const context = await browser.newContext({
        viewport: windowSize,
        reducedMotion: isMoving ? 'no-preference' : 'reduce',
      });
      const problems: string[] = [];
      context.on('page', (page) => watch(page, problems));
      return toDriver(context, await context.newPage(), problems);
    },
    close: () => browser.close(),
  };
}
