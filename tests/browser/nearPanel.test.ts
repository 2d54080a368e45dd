import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from '../support/chromium.ts';
import { interiorPoint, panel, seat } from '../support/gestures.ts';

/** Size of a panel as it is laid out, seen or not; of one that is not laid out nothing. */
const laidOut = (page: Page, id: string) =>
  panel(page, id).evaluate((element) => {
    const text = element.querySelector('blockquote')?.getBoundingClientRect();
    return text && text.width > 0 ? [element.clientWidth, element.scrollHeight, text.width] : null;
  });

describe('a mouse that rests on a state', () => {
  it('has its panel laid out, as it will be, but seen and heard by nobody', () =>
    withPage({}, async (page) => {
      const { x, y } = (await interiorPoint(page, 'KAZ'))!;
      await page.mouse.move(x, y);
      await expect.poll(() => laidOut(page, 'KAZ')).not.toBeNull();
      const before = await laidOut(page, 'KAZ');
      expect(await panel(page, 'KAZ').isVisible()).toBe(false);
      expect(await page.getByRole('heading', { name: 'Kazakhstan', level: 2 }).count()).toBe(0);
      expect(await laidOut(page, 'ARM')).toBeNull();
      await page.mouse.down();
      await page.mouse.up();
      await page.locator('#KAZ[data-open]').waitFor();
      expect(await laidOut(page, 'KAZ')).toEqual(before);
      expect(await panel(page, 'KAZ').isVisible()).toBe(true);
    }));

  it('leaves nothing behind when it goes on', () =>
    withPage({}, async (page) => {
      await seat(page, 'ARM').hover();
      await expect.poll(() => laidOut(page, 'ARM')).not.toBeNull();
      await page.locator('h1').hover();
      await expect.poll(() => laidOut(page, 'ARM')).toBeNull();
      expect(await page.locator('[data-near]').count()).toBe(0);
    }));
});
