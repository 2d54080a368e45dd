import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from '../support/chromium.ts';
import { builtIn } from '../support/alliance.ts';

const { story, members } = builtIn();

/** Longer than a remote's double fire, in milliseconds. */
const betweenPressesMs = 170;

async function lessonReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-step]', { state: 'attached' });
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(betweenPressesMs);
  }
}

/** Where the product is, as the root element and the screen say it. */
async function where(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { mode, step, revealed } = document.documentElement.dataset;
    const blank = document.querySelector<HTMLElement>('.blank')?.dataset['blank'];
    return [mode, step, revealed === undefined ? undefined : 'answer', blank]
      .filter((part) => part !== undefined)
      .join(' ');
  });
}

/** All stops, as `where` says them: every step, and every answer. */
const stops = story.flatMap(({ predict }, index) => [
  `present ${index + 1}`,
  ...(predict ? [`present ${index + 1} answer`] : []),
]);

describe('a lesson', () => {
  it('starts from the page by its visible link, and every stop is an address', async () => {
    await withPage({}, async (page) => {
      await page.getByRole('link', { name: 'Present' }).click();
      await lessonReady(page);
      await press(page, 'PageDown', 'PageDown', 'PageDown');
      expect(await where(page)).toBe('present 3');
      expect(new URL(page.url()).search).toBe('?mode=present&step=3');
      await page.reload();
      await lessonReady(page);
      expect(await where(page)).toBe('present 3');
      await page.goBack();
      await expect.poll(() => where(page)).toBe('present 2 answer');
    });
  });

  it('obeys every remote, and neither F5 nor Escape does harm', async () => {
    await withPage({ path: '?mode=present' }, async (page) => {
      await lessonReady(page);
      await page.evaluate(() => (document.body.dataset['mark'] = 'same page'));
      const walk: readonly (readonly [string, string])[] = [
        ['PageDown', 'present 2'],
        ['Space', 'present 2 answer'],
        ['ArrowRight', 'present 3'],
        ['b', 'present 3 black'],
        ['PageDown', 'present 3 black'],
        ['w', 'present 3 white'],
        ['w', 'present 3'],
        ['.', 'present 3 black'],
        ['F5', 'present 3 black'],
        ['.', 'present 3'],
        ['F5', 'present 3'],
        ['Escape', 'present 3'],
        ['F5', 'present 3'],
        ['Escape', 'present 3'],
        ['PageUp', 'present 2 answer'],
        ['Shift+Space', 'present 2'],
        ['End', `present ${story.length}`],
        ['PageDown', `present ${story.length}`],
        ['Home', 'present 1'],
        ['ArrowUp', 'present 1'],
        ['n', 'present 2'],
        ['3', 'present 2'],
        ['p', 'present 1'],
        ['4', 'present 1'],
        ['g', 'present 1'],
        ['7', 'present 7'],
        ['Control+ArrowRight', 'present 7'],
      ];
      for (const [key, expected] of walk) {
        await press(page, key);
        expect(await where(page), key).toBe(expected);
      }
      expect(await page.evaluate(() => document.body.dataset['mark'])).toBe('same page');
    });
  });

  it('takes two presses within a tenth of a second as one', async () => {
    await withPage({ path: '?mode=present' }, async (page) => {
      await lessonReady(page);
      await page.evaluate(() => {
        for (let fired = 0; fired < 2; fired += 1)
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }),
          );
      });
      await expect.poll(() => where(page)).toBe('present 2');
    });
  });

  it('leaves keys typed in a field alone', async () => {
    await withPage({ path: '?mode=present&step=2' }, async (page) => {
      await lessonReady(page);
      await page.getByRole('textbox', { name: 'Hands for Belarus' }).focus();
      await press(page, 'b', 'n', 'PageDown', 'Space', '1', '2', 'w', 'F5', 'Escape', 'o');
      expect(await where(page)).toBe('present 2');
      expect(await page.getByRole('textbox', { name: 'Hands for Belarus' }).inputValue()).toBe(
        '12',
      );
      await press(page, 'Enter', 'PageDown');
      expect(await where(page)).toBe('present 2 answer');
      expect(await page.locator('.prediction__result').textContent()).toContain(
        '12 of 12 hands went to Belarus',
      );
    });
  });

  it('leaves the arrows to the seats while one has the focus', async () => {
    await withPage({ path: '?mode=present&step=3' }, async (page) => {
      await lessonReady(page);
      await page.locator('a[data-seat="RUS"]').focus();
      await press(page, 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp');
      expect(await where(page)).toBe('present 3');
      await press(page, 'b');
      expect(await where(page)).toBe('present 3 black');
    });
  });

  it('lends none of its letters to the page outside', async () => {
    await withPage({}, async (page) => {
      const before = await page.evaluate(() => [document.body.innerHTML.length, location.href]);
      await press(page, ...'npbwfosltg123?'.split(''), '.', ',');
      expect(await where(page)).toBe('explore');
      expect(await page.evaluate(() => [document.body.innerHTML.length, location.href])).toEqual(
        before,
      );
    });
  });

  it('is light on projectors unless the teacher wants it dark', async () => {
    await withPage({ path: '?mode=present', colorScheme: 'dark' }, async (page) => {
      await lessonReady(page);
      const ground = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await ground();
      await page.goto(page.url().replace('mode=present', 'mode=present&theme=dark'));
      await lessonReady(page);
      expect(await ground()).not.toBe(light);
    });
  });
});

describe('what a teacher lays over the step', () => {
  it('is an overview, help, a light, the time, a brighter picture, and a lesson of one’s own', async () => {
    await withPage({ path: '?mode=present' }, async (page) => {
      await lessonReady(page);
      const steps = page.locator('.overview__step');
      await press(page, 'o');
      expect(await steps.count()).toBe(story.length);
      expect(await steps.locator('svg use').count()).toBeGreaterThanOrEqual(story.length * 6);
      await steps.nth(2).click();
      expect(await where(page)).toBe('present 3');
      expect(await steps.count()).toBe(0);

      await press(page, 'l', 't');
      const light = async () => (await page.locator('.spotlight__ring').boundingBox())?.x ?? 0;
      const before = await light();
      await page.locator('.present-map__stage').hover({ position: { x: 40, y: 60 } });
      await expect.poll(light).toBeLessThan(before);
      expect(await page.getByRole('timer').textContent()).toMatch(/^(?:1:00|0:5\d)$/);
      await press(page, '+');
      await expect.poll(() => page.getByRole('timer').textContent()).toMatch(/^(?:2:00|1:5\d)$/);
      await press(page, 'l', 't');
      expect(await page.locator('.spotlight__ring, .timer').count()).toBe(0);

      await press(page, 'F1');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      await page.getByLabel('Brightness').fill('1.2');
      await press(page, 'Escape');
      const filter = await page.locator('.present').evaluate((one) => getComputedStyle(one).filter);
      expect(filter).toBe('brightness(1.2) contrast(1)');

      await page.getByRole('button', { name: 'My lesson' }).click();
      await page.getByRole('checkbox', { name: story[1]?.title ?? '' }).uncheck();
      await page.getByRole('button', { name: `Move up: ${story[3]?.title}` }).click();
      await press(page, 'Escape');
      const rest = story.slice(4).map((_, index) => index + 5);
      const own = `?mode=present&lesson=${[1, 4, 3, ...rest].join(',')}&step=3`;
      await expect.poll(() => new URL(page.url()).search).toBe(own);
      await page.reload();
      await lessonReady(page);
      await press(page, 'PageUp');
      expect(await page.locator('.step__title').textContent()).toBe(story[3]?.title);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });
});

describe('a lesson for the back row', () => {
  it.each([
    { width: 1920, height: 1080, share: 1 },
    { width: 1280, height: 720, share: 1 },
    { width: 1366, height: 768, share: 1 },
    // Of a narrow screen the width is what is scarce.
    { width: 1024, height: 768, share: 0.83 },
  ])('has no step that scrolls and no small letters at $width × $height', async (screen) => {
    const { share, ...viewport } = screen;
    await withPage({ path: '?mode=present', viewport }, async (page) => {
      await lessonReady(page);
      await page.waitForSelector('.present .map__label', { state: 'attached' });
      for (const stop of stops) {
        expect(await where(page)).toBe(stop);
        const found = await page.evaluate((part) => {
          const hundredth = (innerHeight / 100) * part;
          const shown = [...document.querySelectorAll<HTMLElement>('.present *')].filter(
            (element) =>
              element.closest('.visually-hidden') === null &&
              [...element.childNodes].some(
                (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
              ) &&
              element.getClientRects().length > 0,
          );
          const size = (element: Element) =>
            Number.parseFloat(getComputedStyle(element).fontSize) / hundredth;
          const small = shown
            .filter((element) => size(element) < 2.799)
            .map(
              (element) => `${element.textContent?.slice(0, 30)}: ${size(element).toFixed(2)} vh`,
            );
          const quotations = shown
            .filter((element) => element.closest('blockquote'))
            .map((element) => size(element));
          // What the eye meets: a name on the map is scaled twice, back to its own size.
          const labels = [...document.querySelectorAll<SVGTextElement>('.map__label text')].map(
            (label) => (label.getScreenCTM()?.a ?? 0) * size(label),
          );
          const scrolls = [document.documentElement, ...document.querySelectorAll('.present *')]
            .filter((element) => {
              const { overflowY } = getComputedStyle(element);
              const canScroll = overflowY === 'auto' || overflowY === 'scroll';
              return (
                (canScroll || element === document.documentElement) &&
                element.scrollHeight > element.clientHeight + 1
              );
            })
            .map((element) => `${element.className}: ${element.scrollHeight}`);
          return { small, quotations, labels, scrolls, shown: shown.length };
        }, share);
        expect(found.shown, stop).toBeGreaterThan(10);
        expect(found.small, stop).toEqual([]);
        expect(found.scrolls, stop).toEqual([]);
        for (const quotation of found.quotations)
          expect(quotation, stop).toBeGreaterThanOrEqual(4.2);
        expect(found.labels.length, stop).toBeGreaterThan(0);
        for (const label of found.labels) expect(label, stop).toBeGreaterThanOrEqual(2.79);
        await press(page, 'PageDown');
      }
    });
  });

  it('names every member on the map, and Ukraine on none of their land', async () => {
    await withPage(
      { path: '?mode=present&step=3', viewport: { width: 1920, height: 1080 } },
      async (page) => {
        await lessonReady(page);
        await page.waitForSelector('.map__label[data-kind="focus"]', { state: 'attached' });
        const names = await page.evaluate(() =>
          [...document.querySelectorAll<SVGElement>('.map__label')].map(
            (label) => label.dataset['of'],
          ),
        );
        expect(names).toEqual(expect.arrayContaining(members.map(({ id }) => id)));
        const under = await page.evaluate(() => {
          const label = document.querySelector('.map__label[data-of="UKR"] text');
          if (!label) return ['no label'];
          const { x, y, width, height } = label.getBoundingClientRect();
          return document
            .elementsFromPoint(x + width / 2, y + height / 2)
            .map((element) => (element as SVGElement).dataset['member'])
            .filter((id) => id !== undefined);
        });
        expect(under).toEqual([]);
      },
    );
  });

  it('hides the pointer when it rests', async () => {
    await withPage(
      { path: '?mode=present', prepare: (page) => page.clock.install() },
      async (page) => {
        await lessonReady(page);
        const cursor = () =>
          page.evaluate(
            () => getComputedStyle(document.querySelector('.present') ?? document.body).cursor,
          );
        await page.mouse.move(300, 300);
        expect(await cursor()).toBe('auto');
        await page.clock.runFor(3100);
        await expect.poll(cursor).toBe('none');
        await page.mouse.move(310, 300);
        await expect.poll(cursor).toBe('auto');
      },
    );
  });
});
