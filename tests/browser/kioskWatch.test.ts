import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startWatchedExhibit, type WatchedExhibit } from '../support/watchedExhibit.ts';

let exhibit: WatchedExhibit;
beforeAll(async () => {
  exhibit = await startWatchedExhibit();
});
afterAll(() => exhibit.close());

it.runIf(process.platform === 'linux')(
  'plays the voices again, with nothing chosen, when the process of its page was killed',
  async () => {
    const first = await vi.waitFor(() => exhibit.connect(), { timeout: 30_000, interval: 500 });
    await first.page.locator('.attract').click();
    await first.page.locator('a[data-seat="KAZ"]').dispatchEvent('click');
    await first.page.locator('#KAZ[data-open]').waitFor();
    // The watch has checked the living exhibit and left it alone.
    const before = await exhibit.looks();
    await vi.waitFor(async () => expect(await exhibit.looks()).toBeGreaterThan(before + 1), {
      timeout: 60_000,
      interval: 200,
    });
    expect(first.browser.isConnected()).toBe(true);
    const gone = first.page.waitForEvent('crash');
    const session = await first.page.context().newCDPSession(first.page);
    void session.send('Page.crash').catch(() => undefined);
    await gone;
    await vi.waitFor(() => expect(first.browser.isConnected()).toBe(false), { timeout: 30_000 });
    const second = await vi.waitFor(() => exhibit.connect(), { timeout: 30_000, interval: 200 });
    await second.page.locator('.attract').waitFor();
    expect(await second.page.locator('.panel[data-open]').count()).toBe(0);
    await second.browser.close();
  },
);
