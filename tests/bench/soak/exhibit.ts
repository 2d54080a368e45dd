import type { Browser, CDPSession, Page } from 'playwright-core';

/** The exhibit in a window of its own, and the faults found so far. */
export interface Exhibit {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Requests, console messages and navigations away since `forgive` was last called. */
  readonly faults: readonly string[];
  readonly forgive: () => void;
}

/** Opens the exhibit, and waits until everything has loaded and the offline copy is complete. */
export async function withExhibit<Result>(
  browser: Browser,
  url: string,
  { startAt }: { readonly startAt?: Date },
  act: (exhibit: Exhibit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    hasTouch: true,
    reducedMotion: startAt ? 'no-preference' : 'reduce',
  });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', ({ message }) => faults.push(`uncaught: ${message}`));
    page.on('crash', () => faults.push('the page crashed'));
    page.on('download', () => faults.push('a download began'));
    page.on('framenavigated', (frame) => faults.push(`navigated to ${frame.url()}`));
    context.on('page', () => faults.push('another window opened'));
    context.on('request', (request) => faults.push(`request: ${request.url()}`));
    if (startAt) await page.clock.install({ time: startAt });
    await page.goto(`${url}?mode=kiosk`);
    await page.locator('.attract').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    // The last part loaded on demand arrives some seconds after the page is shown.
    await page.waitForTimeout(5000);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    return await act({ page, cdp, faults, forgive: () => faults.splice(0) });
  } finally {
    await context.close();
  }
}
