import { expect, it } from 'vitest';
import { builtIn, six } from '../support/alliance.ts';
import { withPage } from '../support/chromium.ts';
import { interiorPoint, openPanel, panel, seat, shape } from '../support/gestures.ts';

/** The page before its script arrives, or without script. */
const { members } = builtIn();
const flat = (words: string) => words.replaceAll(/\s+/g, ' ').toLowerCase();

it('the map is drawn, and all six panels are read by their seats', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    expect(await openPanel(page)).toBeNull();
    for (const { id, statements } of members) {
      expect(await shape(page, id).getAttribute('d')).toMatch(/^m/);
      await seat(page, id).click();
      expect(await openPanel(page)).toBe(id);
      const text = flat(await panel(page, id).innerText());
      for (const { words } of statements) expect(text).toContain(flat(words).slice(0, 40));
      await page.goto(page.url().replace(/#.*/, '#'));
    }
  }));

it('all six are reached and opened by keyboard', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    const reached: string[] = [];
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      const id = await page
        .locator('[data-seat]:focus')
        .getAttribute('data-seat', { timeout: 50 })
        .catch(() => null);
      if (id === null) continue;
      reached.push(id);
      await page.keyboard.press('Enter');
      expect(await openPanel(page)).toBe(id);
      await seat(page, id).focus();
    }
    expect(reached).toEqual(members.map(({ id }) => id));
  }));

it.each(six)('%s is read by its address', (id) =>
  withPage({ javaScriptEnabled: false, path: `#${id}` }, async (page) => {
    expect(await openPanel(page)).toBe(id);
  }),
);

it('a shape is a link to its panel', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    const point = (await interiorPoint(page, 'KAZ'))!;
    await page.mouse.click(point.x, point.y);
    expect(await openPanel(page)).toBe('KAZ');
  }));

it.each([
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])('each name stands once on the map, at $width × $height', (viewport) =>
  withPage({ javaScriptEnabled: false, viewport }, async (page) => {
    const names = await page.locator('.map__label text:visible').allTextContents();
    expect(names).toContain('Armenia');
    expect(names).toEqual([...new Set(names)]);
  }),
);

it('only what works is offered, and the page says what does not', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.masthead noscript').isVisible()).toBe(true);
    for (const dead of [
      '.views',
      '.print-menu',
      '.share-button',
      '.zoom-controls',
      '.stage__note button',
      '[data-yardstick]',
      '.dataset',
      '[href="#sources"]',
    ])
      expect(await page.locator(dead).first().isVisible(), dead).toBe(false);
  }));
