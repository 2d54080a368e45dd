import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxesOf, isInside, overlaps } from '../support/boxes.ts';
import { seat } from '../support/gestures.ts';
import { begin, openAnswers, stillThere, withExhibit } from '../support/exhibit.ts';

/** Touch targets that are too small, and text too small to read. */
const small = (page: Page) =>
  page.evaluate(() => {
    const targets = [...document.querySelectorAll('a, button, summary, select, label')]
      .filter((target) => !target.closest('svg'))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 71.5 || box.height < 71.5))
      .map(
        ({ target, box }) => `${target.className} ${target.textContent} ${box.width}×${box.height}`,
      );
    const words = [...document.querySelectorAll<HTMLElement>('.kiosk *')]
      .filter((one) => !one.closest('svg, .visually-hidden') && one.getClientRects().length > 0)
      .filter((one) =>
        [...one.childNodes].some(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
        ),
      )
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 16)
      .map((one) => `${one.textContent?.slice(0, 40)}: ${getComputedStyle(one).fontSize}`);
    return [...targets, ...words];
  });

describe.each([
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1280, height: 720 },
])('at $width × $height', (viewport) => {
  it('everything to touch is at least 72 pixels high and wide', () =>
    withExhibit(
      async (page) => {
        expect(await small(page)).toEqual([]);
        await begin(page);
        expect(await small(page)).toEqual([]);
        for (const id of ['ARM', 'RUS', 'CSTO']) {
          await page.locator(`.introduction a[href="#${id}"], a[data-seat="${id}"]`).tap();
          expect(await small(page)).toEqual([]);
          await page.getByRole('button', { name: 'Home' }).tap();
          await page.locator('.kiosk__veil').waitFor({ state: 'hidden' });
        }
        await openAnswers(page);
        expect(await small(page)).toEqual([]);
        await page.getByRole('link', { name: 'Map' }).tap();
        await page.locator('.yardsticks summary').tap();
        expect(await small(page)).toEqual([]);
        await page.getByRole('link', { name: 'Quiz' }).tap();
        await page.locator('.option').first().tap();
        expect(await small(page)).toEqual([]);
        await page.clock.runFor(90_000);
        await stillThere(page).waitFor();
        expect(await small(page)).toEqual([]);
      },
      { viewport },
    ));

  it('with low controls everything to touch is in the lower half', () =>
    withExhibit(
      async (page) => {
        await begin(page);
        await seat(page, 'ARM').tap();
        const high = await page.evaluate(() =>
          [...document.querySelectorAll('a[data-seat], button, .views a, [data-close]')]
            .filter((target) => !target.closest('svg'))
            .map((target) => ({ target, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && box.top < innerHeight / 2 - 1)
            .filter(({ target }) => target.closest('.panel') === null)
            .map(({ target }) => target.textContent),
        );
        expect(high).toEqual([]);
      },
      { viewport, path: '?mode=kiosk&controls=low' },
    ));
});

/** Matching targets that a finger on their centre would miss, or that are in the upper half of the screen. */
const outOfReach = (page: Page, targets: string) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .filter(({ target, box: { x, y, width, height } }) => {
          const met = document.elementFromPoint(x + width / 2, y + height / 2);
          return !target.contains(met) || y < innerHeight / 2 - 1;
        })
        .map(({ target }) => target.textContent),
    targets,
  );

describe.each(['m', 'l', 'xl'])('with low controls and text of size %s', (text) => {
  it.each([
    { width: 1024, height: 768 },
    { width: 1280, height: 720 },
    { width: 1280, height: 800 },
    { width: 1366, height: 768 },
  ])('seats and key can be touched below the middle at $width × $height', (viewport) =>
    withExhibit(
      async (page) => {
        const targets = '.seats a, .legend__class, .views a';
        await begin(page);
        for (const view of ['Table', 'Map']) {
          await page.getByRole('link', { name: view, exact: true }).tap();
          expect(await outOfReach(page, targets)).toEqual([]);
        }
        await seat(page, 'KAZ').tap();
        await page.locator('#KAZ[data-open]').waitFor();
        expect(await outOfReach(page, `${targets}, .panel__close`)).toEqual([]);
      },
      { viewport, path: `?mode=kiosk&controls=low&text=${text}` },
    ),
  );

  it.each([
    { width: 1024, height: 768 },
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
    { width: 1080, height: 1920 },
  ])('the quiz is played below the middle at $width × $height', (viewport) =>
    withExhibit(
      async (page) => {
        const targets = '.quiz :is(a, button, summary)';
        await begin(page);
        await page.getByRole('link', { name: 'Quiz' }).tap();
        const next = page.locator('.feedback__next');
        const title = page.locator('.question__title');
        const options = page.locator('.option');
        for (let question = 1; ; question += 1) {
          await options.first().waitFor();
          expect(await outOfReach(page, targets)).toEqual([]);
          await options.first().tap();
          if ((await next.count()) === 0) {
            expect(await outOfReach(page, targets)).toEqual([]);
            await page.locator('.question__show').tap();
          }
          expect(await outOfReach(page, '.quiz__ways a, .feedback__next')).toEqual([]);
          const [words] = await boxesOf(page, '.question__words');
          expect(words!.y + words!.height).toBeLessThan(viewport.height / 2);
          // The second round of the quiz asks for classes.
          if ((await title.textContent())?.startsWith('What')) break;
          await next.tap();
          expect(question).toBeLessThan(20);
        }
      },
      { viewport, path: `?mode=kiosk&controls=low&seed=2&text=${text}` },
    ),
  );
});

it.each([
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
])('the answers can be read in the largest text, from below too, at $width × $height', (viewport) =>
  withExhibit(
    async (page) => {
      await begin(page);
      await page.clock.runFor(1000);
      const answers = page.locator('.grid__scroll');
      await answers.waitFor();
      const [isWhole, heightPx] = await answers.evaluate((one) => [
        one.scrollWidth <= one.clientWidth,
        one.clientHeight,
      ]);
      expect(isWhole).toBe(true);
      expect(heightPx).toBeGreaterThan(viewport.height / 2);
      const [table] = await boxesOf(page, '.views');
      expect(table!.y).toBeGreaterThan(viewport.height / 2);
    },
    { viewport, path: '?mode=kiosk&controls=low&text=xl&view=grid' },
  ),
);

it.each(['', '&text=xl'])('at the table with low controls no word lies over others%s', (text) =>
  withExhibit(
    async (page) => {
      await begin(page);
      await page.locator('.map__caption-name').first().waitFor();
      const captions = await boxesOf(page, '.map__captions text');
      expect(captions.length).toBeGreaterThanOrEqual(12);
      expect(overlaps(captions, await boxesOf(page, 'h1, .views a'))).toEqual([]);
    },
    { viewport: { width: 1920, height: 1080 }, path: `?mode=kiosk&controls=low&view=table${text}` },
  ),
);

it.each([
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 800, height: 600 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
])('waiting at $width × $height, no words lie over others or leave the screen', (viewport) =>
  withExhibit(
    async (page) => {
      const words =
        '.attract__title, .attract__state, .attract blockquote, .attract__unsaid, .attract figcaption, .attract__begin';
      const screen = { name: 'the screen', x: 0, y: 0, ...viewport };
      for (let turn = 0; turn < 12; turn += 1) {
        const boxes = await boxesOf(page, words);
        expect(overlaps(boxes)).toEqual([]);
        expect(boxes.filter((one) => !isInside(one, screen)).map(({ name }) => name)).toEqual([]);
        await page.clock.runFor(20_000);
      }
    },
    { viewport },
  ),
);

it.each(['m', 'l', 'xl'])('on a small screen text of size %s leaves the map its room', (text) =>
  withExhibit(
    async (page) => {
      await begin(page);
      const map = (await page.locator('svg.map').boundingBox())!;
      expect(map.height).toBeGreaterThan(100);
    },
    { viewport: { width: 1024, height: 768 }, path: `?mode=kiosk&text=${text}` },
  ),
);
