import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withPage } from '../support/chromium.ts';
import { deepestPoint } from '../support/deepestPoint.ts';
import { openPanel, seat, settled, shape } from '../support/gestures.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

/**
 * Where a finger may land that aims at a point: on the point, and at three distances from it in eight directions. In
 * CSS pixels.
 */
const landings = [
  [0, 0] as const,
  ...[8, 15, 22].flatMap((distance) =>
    Array.from({ length: 8 }, (_, eighth) => {
      const angle = (eighth * Math.PI) / 4;
      return [distance * Math.cos(angle), distance * Math.sin(angle)] as const;
    }),
  ),
];

it('of 25 taps of a finger near Armenia, all choose Armenia and none another', () =>
  withPage(phone, async (page) => {
    await settled(page);
    const { x, y, width, height } = (await shape(page, 'ARM').boundingBox())!;
    const chosen: (string | null)[] = [];
    for (const [dx, dy] of landings) {
      await page.touchscreen.tap(x + width / 2 + dx, y + height / 2 + dy);
      chosen.push(await openPanel(page));
      await page.keyboard.press('Escape');
      await settled(page);
    }
    expect(chosen).toEqual(landings.map(() => 'ARM'));
  }));

it.each([
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1280, height: 720 },
])('a finger in a state chooses it, also beside a small one: $width × $height', (viewport) =>
  withPage({ viewport, hasTouch: true }, async (page) => {
    for (const id of ['KGZ', 'TJK', 'BLR', 'ARM', 'KAZ', 'RUS']) {
      await settled(page);
      await page.locator('svg.map').evaluate((map) => map.scrollIntoView({ block: 'end' }));
      const { x, y } = (await page.evaluate(deepestPoint, `svg [data-member="${id}"]`))!;
      await page.touchscreen.tap(x, y);
      expect(await openPanel(page)).toBe(id);
      await page.keyboard.press('Escape');
    }
  }),
);

it('a finger just beside a small state at the table means it', () =>
  withPage(
    { path: '?view=table#ARM', viewport: { width: 320, height: 568 }, hasTouch: true },
    async (page) => {
      await settled(page);
      const { x, y } = (await page.evaluate(deepestPoint, 'svg [data-member="KAZ"]'))!;
      const edge = await page.evaluate(
        ([left, top]) => {
          let at = top;
          while (document.elementFromPoint(left, at)?.closest('[data-member="KAZ"]')) at -= 1;
          return at;
        },
        [x, y] as const,
      );
      await page.touchscreen.tap(x, edge - 4);
      expect(await openPanel(page)).toBe('KAZ');
    },
  ));

it('a finger anywhere in Tajikistan or Kyrgyzstan takes neither for the other', () =>
  withPage(phone, async (page) => {
    for (const id of ['TJK', 'KGZ']) {
      await settled(page);
      const points = await shape(page, id).evaluate((path) => {
        const { left, top, width, height } = path.getBoundingClientRect();
        const grid = [0.2, 0.35, 0.5, 0.65, 0.8];
        return grid
          .flatMap((across) => grid.map((down) => [left + across * width, top + down * height]))
          .filter(([x = 0, y = 0]) => document.elementFromPoint(x, y) === path);
      });
      expect(points.length).toBeGreaterThan(4);
      for (const [x = 0, y = 0] of points) {
        await page.touchscreen.tap(x, y);
        expect(await openPanel(page), `${id} at ${x}, ${y}`).toBe(id);
        await page.locator(`#${id} [data-close]`).tap();
        await settled(page);
      }
    }
  }));

it('a tap on each seat chooses its state', () =>
  withPage(phone, async (page) => {
    for (const id of ['RUS', 'KAZ', 'BLR', 'KGZ', 'TJK', 'ARM']) {
      await seat(page, id).tap();
      expect(await openPanel(page)).toBe(id);
      await page.keyboard.press('Escape');
    }
  }));

it('closing a sheet leads back to where the page was', () =>
  withPage(phone, async (page) => {
    await seat(page, 'TJK').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(100);
    await seat(page, 'TJK').tap();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.locator('#TJK [data-close]').tap();
    await settled(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  }));

/**
 * Taps a control and then, at once and on the same spot, what has come near it; the browser itself looks for links
 * around a finger. Dispatched in the page, because on a slow machine real taps take longer than the pause between them.
 */
const doubleTap = (page: Page, first: string, then: string) =>
  page.evaluate(
    async ([one = '', other = '']) => {
      document.querySelector(one)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = document.querySelector(one)!.getBoundingClientRect();
      const tap = (selector: string) =>
        document.querySelector(selector)!.dispatchEvent(
          new PointerEvent('click', {
            bubbles: true,
            cancelable: true,
            detail: 1,
            clientX: x + width / 2,
            clientY: y + height / 2,
          }),
        );
      tap(one);
      await new Promise((drawn) => requestAnimationFrame(drawn));
      await new Promise((drawn) => requestAnimationFrame(drawn));
      tap(other);
    },
    [first, then],
  );

it('a double tap on a seat chooses it, and follows no link of the panel that comes up under the finger', () =>
  withPage(phone, async (page) => {
    await doubleTap(page, '[data-seat="KAZ"]', '#KAZ [href="#KAZ-why"]');
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#KAZ');
    // A tap elsewhere is not the second of two, however soon it comes.
    const elsewhere = { detail: 1, clientX: 0, clientY: 0 };
    await page.locator('#KAZ [href="#KAZ-why"]').dispatchEvent('click', elsewhere);
    await page.waitForURL(/#KAZ-why$/);
  }));

it('a double tap on an answer of the quiz follows no link that comes in its place', () =>
  withPage({ ...phone, path: '?mode=quiz' }, async (page) => {
    await doubleTap(page, '[data-option="RUS"]', '.feedback a');
    await settled(page);
    await page.locator('.feedback__next').tap();
    expect(await page.locator('.quiz').isVisible()).toBe(true);
  }));

it('the note on Crimea makes room for the buttons of a zoom of one’s own', () =>
  withPage(phone, async (page) => {
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    await settled(page);
    await page.getByRole('button', { name: 'Move right' }).waitFor();
    const note = (await page.locator('.stage__note').boundingBox())!;
    expect(note.x).toBeGreaterThanOrEqual(0);
    const buttons = await page.getByRole('group', { name: 'Zoom' }).getByRole('button').all();
    expect(buttons).toHaveLength(7);
    for (const button of buttons) {
      const { x, y, height } = (await button.boundingBox())!;
      const isClear = x >= note.x + note.width || y >= note.y + note.height;
      expect(isClear, (await button.ariaSnapshot()) ?? '').toBe(true);
      expect(y + height).toBeLessThanOrEqual((await page.locator('.seats').boundingBox())!.y);
    }
  }));

it('a zoom button stays under the finger when others come', () =>
  withPage(phone, async (page) => {
    const button = page.getByRole('button', { name: 'Zoom in' });
    const before = (await button.boundingBox())!;
    await button.tap();
    await page.getByRole('button', { name: 'Show all' }).waitFor();
    expect((await button.boundingBox())!.x).toBe(before.x);
  }));

it('two fingers that part to twice their distance make the map twice as large', () =>
  withPage(phone, async (page) => {
    await settled(page);
    const { x, y, width, height } = (await page.locator('svg.map').boundingBox())!;
    const [atX, atY] = [x + width / 2, y + height / 2];
    const sizeOf = async () => (await shape(page, 'KAZ').boundingBox())!.width;
    const before = await sizeOf();
    const session = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: atX - apart / 2, y: atY, id: 0 },
      { x: atX + apart / 2, y: atY, id: 1 },
    ];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: apart === undefined ? [] : fingers(apart),
      });
    await touch('touchStart', 80);
    for (let apart = 90; apart <= 160; apart += 10) await touch('touchMove', apart);
    await touch('touchEnd');
    await settled(page);
    expect((await sizeOf()) / before).toBeCloseTo(2, 1);
    expect(await openPanel(page)).toBeNull();
  }));

it('a finger lifts no country that the map only moves under it', () =>
  withPage(phone, async (page) => {
    for (const id of ['ARM', 'BLR']) {
      await seat(page, id).evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await seat(page, id).tap();
      await settled(page);
      expect(await page.locator('[data-lifted]').count(), id).toBe(0);
      await page.keyboard.press('Escape');
    }
  }));
