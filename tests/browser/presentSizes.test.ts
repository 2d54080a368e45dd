import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../support/alliance.ts';
import { withPage } from '../support/chromium.ts';
import { lessonReady, press, where } from '../support/lesson.ts';

const { story, members } = builtIn();

/** All stops in the words of `where`: every step and every answer. */
const stops = story.flatMap(({ predict }, index) => [
  `present ${index + 1}`,
  ...(predict ? [`present ${index + 1} answer`] : []),
]);

/** Seats whose name is broken into lines or reaches the edge of its seat, or which leave the window. */
const namesOutOfSeats = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-seat]')]
      .filter((seat) => {
        const words = document.createRange();
        words.selectNodeContents(seat.querySelector('.seat__name') ?? seat);
        const name = words.getBoundingClientRect();
        const { left, right } = seat.getBoundingClientRect();
        const isBroken = words.getClientRects().length > 1;
        return isBroken || name.left <= left + 1 || name.right >= right - 1 || right > innerWidth;
      })
      .map(({ dataset }) => dataset['seat']),
  );

describe('a lesson for the back row', () => {
  it.each([
    { width: 1920, height: 1080, share: 1 },
    { width: 1280, height: 720, share: 1 },
    { width: 1366, height: 768, share: 1 },
    { width: 1280, height: 800, share: 1 },
    { width: 1440, height: 900, share: 1 },
    { width: 1680, height: 1050, share: 1 },
    { width: 1920, height: 1200, share: 1 },
    // On a narrow screen the width limits the size.
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
          // The size on screen: a label on the map is scaled twice, which restores its own size.
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

  it('has no letter below 16 px on the smallest phone, and names inside their seats', async () => {
    const viewport = { width: 320, height: 568 };
    await withPage({ path: '?mode=present&step=3', viewport }, async (page) => {
      await lessonReady(page);
      const smallest = await page.evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll('.present :is(p, a, span, b, button)')]
            .filter((element) => element.closest('.visually-hidden') === null)
            .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
        ),
      );
      expect(smallest).toBeGreaterThanOrEqual(16);
      // The text spacing that a reader may set (WCAG 1.4.12).
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      expect(await namesOutOfSeats(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 640 });
      expect(await namesOutOfSeats(page)).toEqual([]);
    });
  });

  it('keeps every name whole in narrow notes', async () => {
    const viewport = { width: 900, height: 700 };
    await withPage({ path: '?mode=present&role=notes&step=3', viewport }, async (page) => {
      await lessonReady(page);
      expect(await namesOutOfSeats(page)).toEqual([]);
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
