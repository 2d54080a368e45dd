import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { boxesOf, isInside, overlaps } from '../support/boxes.ts';
import { withPage } from '../support/chromium.ts';
import { settled } from '../support/gestures.ts';

/** How far an element's content exceeds its width, in CSS pixels. */
const overhang = ({ scrollWidth, clientWidth }: Element) => scrollWidth - clientWidth;

const sideways = (page: Page) => page.locator('html').evaluate(overhang);

it.each([320, 390, 768, 1024])(
  'at %i px the answers stand under their questions, a table as before, with nothing beyond the edge',
  (width) =>
    withPage({ viewport: { width, height: 768 }, path: '?view=grid' }, async (page) => {
      const table = page.getByRole('table');
      await table.waitFor();
      expect(await table.getByRole('columnheader').count()).toBe(7);
      expect(await page.locator('.grid__scroll').evaluate(overhang)).toBe(0);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      const names = await boxesOf(page, '.grid__member');
      expect(names.length).toBe(6 * (await table.getByRole('rowheader').count()));
      expect(overlaps(names)).toEqual([]);

      // Far down in a long list of answers, the question and the member can still be read.
      const far = page.locator('.grid tr:nth-child(2) td').nth(2);
      await far
        .locator('li')
        .nth(4)
        .evaluate((one) => one.scrollIntoView());
      const [name] = await boxesOf(page, '.grid tr:nth-child(2) td:nth-of-type(3) .grid__member');
      const [question] = await boxesOf(page, '.grid tr:nth-child(2) th');
      expect(name!.y).toBeGreaterThanOrEqual(question!.y + question!.height - 8);
      expect(question!.y).toBeGreaterThanOrEqual(0);
    }),
);

it('an exhibit on a phone shows whole words and scrolls to every seat', () =>
  withPage({ viewport: { width: 390, height: 844 }, path: '?mode=kiosk' }, async (page) => {
    await page.waitForSelector('.attract');
    await page.mouse.click(200, 400);
    await page.waitForSelector('.kiosk__veil', { state: 'hidden' });
    const [title] = await boxesOf(page, 'h1');
    expect(title!.width).toBeGreaterThan(200);
    const seat = page.locator('[data-seat="TJK"]');
    await seat.scrollIntoViewIfNeeded();
    await seat.click();
    await page.waitForSelector('#TJK[data-open]');
    expect((await boxesOf(page, 'svg [data-member="TJK"]'))[0]!.y).toBeGreaterThan(0);
  }));

it.each([
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 1280, height: 720 },
])(
  'at $width × $height a panel keeps its name, its stance and its way out in sight, and hides nothing chosen',
  (viewport) =>
    withPage({ viewport, path: '#arm-44-day-war' }, async (page) => {
      const panel = (await boxesOf(page, '#ARM'))[0]!;
      const head = async () => {
        const boxes = await boxesOf(page, '#ARM-title, #ARM .stance-badge, #ARM [data-close]');
        expect(boxes).toHaveLength(3);
        for (const box of boxes) expect(isInside(box, panel), box.name).toBe(true);
        return Math.max(...boxes.map(({ y, height }) => y + height));
      };
      const [statement] = await boxesOf(page, '#arm-44-day-war');
      expect(statement!.y).toBeGreaterThanOrEqual(await head());

      await page.locator('#ARM').evaluate((one) => one.scrollTo(0, one.scrollHeight));
      expect((await head()) - panel.y).toBeLessThan(viewport.height / 6);
      await page.locator('#ARM [data-close]').click();
      await page.waitForSelector('#ARM', { state: 'hidden' });
    }),
);

it.each([320, 600, 1200])('in a frame %i px wide the key begins where the seats do', (width) =>
  withPage({ viewport: { width, height: 800 }, path: '?mode=embed' }, async (page) => {
    const [title] = await boxesOf(page, '#legend-title');
    const [seats] = await boxesOf(page, '.seats');
    expect(Math.abs(title!.x - seats!.x)).toBeLessThanOrEqual(1);
  }),
);

it('in a wide frame the panel stands beside the map, not over it', () =>
  withPage({ viewport: { width: 1200, height: 800 }, path: '?mode=embed#KAZ' }, async (page) => {
    const parts = [
      ...(await boxesOf(page, '#KAZ')),
      ...(await boxesOf(page, '.legend, .stage__drawing, [data-seat]')),
    ];
    expect(parts.length).toBeGreaterThan(8);
    expect(overlaps(parts.slice(0, 1), parts.slice(1))).toEqual([]);
    expect(parts[0]!.height).toBeGreaterThan(400);
  }));

it.each([
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 1280, height: 720 },
])(
  'at $width × $height the first screen says that the map shows a vote, and leads back to the stance',
  (viewport) =>
    withPage({ viewport, path: '?by=ES-11-1' }, async (page) => {
      await settled(page);
      const screen = { name: 'screen', x: 0, y: 0, ...viewport };
      const title = page.locator('#legend-title');
      expect(await title.textContent()).toMatch(/^UN vote of 2 March 2022/);
      const boxes = await boxesOf(page, '#legend-title, .legend__back, [data-legend="no"]');
      expect(boxes).toHaveLength(3);
      for (const box of boxes) expect(isInside(box, screen), box.name).toBe(true);
      await page.getByRole('button', { name: 'Colour by public stance' }).click();
      expect(await title.textContent()).toMatch(/^Public stance/);
      expect(await page.locator('.legend__back').count()).toBe(0);
    }),
);

it.each([320, 390, 1280])(
  'at %i px no date is broken over two lines, and no number leaves the state it belongs to',
  (width) =>
    withPage({ viewport: { width, height: 844 } }, async (page) => {
      for (const hash of ['#RUS', '#sources']) {
        await page.goto(new URL(hash, page.url()).href);
        await settled(page);
        const broken = await page.evaluate(() => {
          const dates = [...document.querySelectorAll('[data-open] time')].filter(
            (one) => new Set([...one.getClientRects()].map(({ top }) => top)).size > 1,
          );
          const topOf = (one: Element) => one.getBoundingClientRect().top;
          const names = [...document.querySelectorAll('.source__supports > span')].filter(
            (one) => topOf(one.querySelector('a')!) - topOf(one) > 12,
          );
          return [...dates, ...names].map(({ textContent }) => textContent);
        });
        expect(broken, hash).toEqual([]);
      }
    }),
);
