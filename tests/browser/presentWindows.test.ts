import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sharedChromium, sharedSite } from '../support/shared.ts';
import { dist } from '../support/site.ts';

const step = (page: Page) =>
  page.evaluate(() => {
    const { step: shown, revealed } = document.documentElement.dataset;
    return `${shown}${revealed === undefined ? '' : ' answer'}`;
  });

const ready = (page: Page) => page.waitForSelector('html[data-step]', { state: 'attached' });

/** Presses a key in one window, and waits until both windows show the expected step. */
async function pressAndFollow(from: Page, to: Page, key: string, expected: string) {
  await from.keyboard.press(key);
  await expect.poll(() => step(from)).toBe(expected);
  await expect.poll(() => step(to)).toBe(expected);
}

/** Opens the lesson, and the notes from it. */
async function openBoth(context: BrowserContext, url: string) {
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const audience = await context.newPage();
  await audience.goto(`${url}?mode=present&step=3`);
  await ready(audience);
  const opened = context.waitForEvent('page');
  await audience.keyboard.press('s');
  const notes = await opened;
  await ready(notes);
  await notes.waitForSelector('[data-linked]');
  return { audience, notes, problems };
}

describe.each(['http', 'file'] as const)('the two windows of a lesson over %s', (scheme) => {
  const address = async () =>
    scheme === 'http' ? sharedSite() : pathToFileURL(join(dist, 'alliance-map.html')).href;

  it('stay in step, through reloads of either', async () => {
    const context = await (await sharedChromium()).newContext({ reducedMotion: 'reduce' });
    const { audience, notes, problems } = await openBoth(context, await address());
    expect(await step(notes)).toBe('3');

    await pressAndFollow(audience, notes, 'PageDown', '4');
    await pressAndFollow(notes, audience, 'PageDown', '5');
    await pressAndFollow(notes, audience, 'Home', '1');
    await pressAndFollow(audience, notes, 'End', '10');

    await notes.keyboard.press('b');
    await audience.waitForSelector('[data-blank="black"]', { state: 'attached' });

    await notes.reload();
    await ready(notes);
    await notes.waitForSelector('[data-linked]');
    expect(await step(notes)).toBe('10');
    await expect.poll(() => notes.getByText('The screen is black').count()).toBe(1);
    await notes.keyboard.press('.');
    await audience.waitForSelector('[data-blank]', { state: 'detached' });
    await pressAndFollow(notes, audience, 'PageUp', '9 answer');

    await audience.reload();
    await ready(audience);
    expect(await step(audience)).toBe('9 answer');
    await pressAndFollow(notes, audience, 'PageUp', '9');
    await pressAndFollow(audience, notes, 'PageUp', '8');
    expect(problems).toEqual([]);
    await context.close();
  });

  it('a reloaded window learns what happened meanwhile, and the class goes on alone', async () => {
    const context = await (await sharedChromium()).newContext({ reducedMotion: 'reduce' });
    const { audience, notes } = await openBoth(context, await address());
    // The notes window keeps the hands and the spotlight, which are not in the address.
    await notes.keyboard.press('Home');
    await expect.poll(() => step(audience)).toBe('1');
    await notes.keyboard.press('PageDown');
    await notes.getByRole('textbox', { name: 'Hands for Belarus' }).fill('12');
    await audience.reload();
    await ready(audience);
    await expect
      .poll(() => audience.getByRole('textbox', { name: 'Hands for Belarus' }).inputValue())
      .toBe('12');
    await notes.close();
    await audience.keyboard.press('PageDown');
    expect(await step(audience)).toBe('2 answer');
    await context.close();
  });
});

describe('messages to a lesson', () => {
  it('count only from its own notes and in their shape', async () => {
    const context = await (await sharedChromium()).newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${await sharedSite()}?mode=present&step=3`);
    await ready(page);
    const shared = {
      place: { steps: null, step: 7, isRevealed: false },
      blank: 'black',
      aside: null,
      spotlight: null,
      timer: null,
      answers: {},
      picture: { brightness: 1, contrast: 1 },
    };
    const forged = {
      app: 'alliance-map',
      pair: 'guessed-wrongly',
      from: 'notes',
      revision: 999,
      wantsAnswer: true,
      shared,
    };
    await page.evaluate(async (message) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const post = frame.contentWindow as (Window & typeof globalThis) | null;
      post?.parent.postMessage(message, '*');
      const channel = new BroadcastChannel('alliance-map-present');
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      channel.postMessage(message);
      localStorage.setItem('alliance-map-present', JSON.stringify(message));
      // Both ways keep the order of messages: once the last has arrived, all earlier ones have too.
      const hearing = new BroadcastChannel('alliance-map-present');
      const last = [window, hearing].map(
        (target) =>
          new Promise<void>((done) => {
            target.addEventListener('message', (event) => {
              if ((event as MessageEvent).data === 'last') done();
            });
          }),
      );
      window.postMessage(message, '*');
      window.postMessage('last', '*');
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      channel.postMessage('last');
      await Promise.all(last);
    }, forged);
    expect(await step(page)).toBe('3');
    await context.close();
  });
});
