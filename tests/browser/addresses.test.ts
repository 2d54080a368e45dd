import { describe, expect, it } from 'vitest';
import { yardsticksOf } from '#model/yardstick.ts';
import { builtIn } from '../support/alliance.ts';
import { withPage } from '../support/chromium.ts';
import { focused, openPanel, panel, seat, shape } from '../support/gestures.ts';

const alliance = builtIn();

describe('an address opens what it names', () => {
  it('a state', () =>
    withPage({ path: '#ARM' }, async (page) => {
      expect(await openPanel(page)).toBe('ARM');
      expect(await seat(page, 'ARM').getAttribute('aria-current')).toBe('true');
    }));

  it('a statement, in sight and ready to be read', () =>
    withPage({ path: '#arm-44-day-war' }, async (page) => {
      expect(await openPanel(page)).toBe('ARM');
      const card = page.locator('#arm-44-day-war');
      expect(await card.isVisible()).toBe(true);
      const { y, height } = (await card.boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y + Math.min(height, 60)).toBeLessThan(720);
      expect(await focused(page)).toBe('arm-44-day-war');
    }));

  it.each(['CSTO', 'about', 'sources'])('the page %s', (id) =>
    withPage({ path: `#${id}` }, async (page) => {
      expect(await openPanel(page)).toBe(id);
    }),
  );

  it.each([
    ['', 'map'],
    ['?view=table', 'table'],
    ['?view=grid', 'grid'],
  ])('"%s": the %s', (path, view) =>
    withPage({ path }, async (page) => {
      const root = page.locator('html');
      expect(await root.getAttribute('data-mode')).toBe('explore');
      expect(await root.getAttribute('data-view')).toBe(view);
    }),
  );

  it('a state beside a step of the lesson, which Back closes and a reload keeps', () =>
    withPage({ path: '?mode=present&step=4' }, async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      await page.waitForSelector('html[data-mode="present"]', { state: 'attached' });
      const step = await title.textContent();
      await seat(page, 'ARM').click();
      expect(page.url()).toMatch(/\?mode=present&step=4#ARM$/);
      await page.reload();
      await page.waitForSelector('html[data-mode="present"]', { state: 'attached' });
      expect(await title.textContent()).toBe('Armenia');
      await page.goBack();
      await expect.poll(() => title.textContent()).toBe(step);
    }));

  it('that nobody wrote: the plain map', () =>
    withPage({ path: '?view=globe&by=ES-99&mode=toaster#nobody' }, async (page) => {
      expect(await openPanel(page)).toBeNull();
      expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('map');
    }));
});

it('Back to the answers finds them where they were left', () =>
  withPage({ path: '?view=grid' }, async (page) => {
    const scroller = page.locator('.grid__scroll');
    await scroller.evaluate((element) => (element.scrollTop = 1500));
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await scroller.waitFor({ state: 'detached' });
    await page.goBack();
    await scroller.waitFor();
    expect(await scroller.evaluate((element) => element.scrollTop)).toBe(1500);
  }));

describe('a yardstick recolours everything', () => {
  it.each(yardsticksOf(alliance))('$name', ({ id, classOf, classes, title }) =>
    withPage({ path: id === 'stance' ? '' : `?by=${id}` }, async (page) => {
      for (const member of alliance.members) {
        const stance = classOf(member).id;
        expect(await shape(page, member.id).getAttribute('data-stance'), member.id).toBe(stance);
        expect(await seat(page, member.id).getAttribute('data-stance'), member.id).toBe(stance);
      }
      const entries = page.locator('[data-legend]');
      expect(await entries.evaluateAll((all) => all.map((one) => one.dataset['legend']))).toEqual(
        classes.map((one) => one.id),
      );
      expect(await page.locator('body').innerText()).toContain(title);
    }),
  );

  it('by one click on its control, with the address', () =>
    withPage({}, async (page) => {
      await page.locator('[data-yardstick="ES-11-3"]').click();
      expect(new URL(page.url()).search).toBe('?by=ES-11-3');
      expect(await shape(page, 'KAZ').getAttribute('data-stance')).toBe('no');
      expect(await shape(page, 'ARM').getAttribute('data-stance')).toBe('absent');
    }));
});

describe('Back and Forward', () => {
  it('walk through what was chosen', () =>
    withPage({}, async (page) => {
      const start = page.url();
      await seat(page, 'ARM').click();
      await seat(page, 'KAZ').click();
      await page.goBack();
      expect(await openPanel(page)).toBe('ARM');
      await page.goBack();
      expect(await openPanel(page)).toBeNull();
      expect(page.url()).toBe(start);
      await page.goForward();
      expect(await openPanel(page)).toBe('ARM');
      await page.goForward();
      expect(await openPanel(page)).toBe('KAZ');
    }));

  it('walk through views', () =>
    withPage({}, async (page) => {
      await page
        .getByRole('navigation', { name: 'Views' })
        .getByRole('link', { name: 'Table' })
        .click();
      expect(new URL(page.url()).search).toBe('?view=table');
      await page.goBack();
      expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('map');
    }));
});

describe('the keyboard alone', () => {
  it('opens a panel from the start of the page within six keys', () =>
    withPage({}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatch(/skip/i);
      await page.keyboard.press('Enter');
      let keys = 2;
      if (!(await focused(page)).startsWith('seat')) {
        await page.keyboard.press('Tab');
        keys += 1;
      }
      await page.keyboard.press('a');
      await page.keyboard.press('Enter');
      keys += 2;
      expect(await openPanel(page)).toBe('ARM');
      expect(keys).toBeLessThanOrEqual(6);
    }));

  it('choosing moves no focus, Escape and Close bring it back to the seat', () =>
    withPage({}, async (page) => {
      await seat(page, 'TJK').focus();
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('seat TJK');
      await panel(page, 'TJK').getByRole('button', { name: /close/i }).first().click();
      expect(await openPanel(page)).toBeNull();
      expect(await focused(page)).toBe('seat TJK');
      await page.keyboard.press('Space');
      expect(await openPanel(page)).toBe('TJK');
      await page.keyboard.press('Escape');
      expect(await openPanel(page)).toBeNull();
    }));
});
