import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { statementsInOrder } from '#model/statementOrder.ts';
import { seatAfterKey } from '#views/seats/seatAfterKey.ts';
import { builtIn } from '../support/alliance.ts';
import { withPage } from '../support/chromium.ts';
import { notePrinting } from '../support/printing.ts';
import { faultOfFocus, focusAsAtTheStart, tabThrough } from '../support/focus.ts';
import { focused, openPanel, seat, settled } from '../support/gestures.ts';
import { walkTo } from '../support/walk.ts';

const alliance = builtIn();
const { members } = alliance;

/** The keys that type a number, with Enter if another digit could follow. */
function keysOfNumber(number: number, count: number): readonly string[] {
  return [...String(number).split(''), ...(number * 10 <= count ? ['Enter'] : [])];
}

/** The first letters to type on the first seat until a member is reached. */
function lettersTo(id: string): readonly string[] {
  const letters: string[] = [];
  let at = members[0]!.id;
  while (at !== id) {
    const letter = members
      .find((one) => one.id === id)!
      .name.charAt(0)
      .toLowerCase();
    at = seatAfterKey(members, at, letter)!;
    letters.push(letter);
  }
  return letters;
}

const routes = [
  ...members.flatMap(({ id, statements }) =>
    statementsInOrder(statements).map((statement, index) => ({
      id: statement.id,
      keys: ['Tab', 'Enter', ...lettersTo(id), ...keysOfNumber(index + 1, statements.length)],
    })),
  ),
  ...statementsInOrder(alliance.statements).map((statement, index) => ({
    id: statement.id,
    keys: ['Tab', 'Tab', ...keysOfNumber(index + 1, alliance.statements.length)],
  })),
];

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

it('from the start of the page each statement is reached with at most six keys, in sight and with the focus', () =>
  withPage({}, async (page) => {
    expect(routes.length).toBe(77);
    const faults: string[] = [];
    for (const { id, keys } of routes) {
      await walkTo(page, '');
      await focusAsAtTheStart(page);
      await press(page, keys);
      const top = await page.locator(`#${id}`).evaluate((one) => one.getBoundingClientRect().top);
      if (keys.length > 6) faults.push(`${id} takes ${keys.join(' ')}`);
      if ((await focused(page)) !== id) faults.push(`${keys.join(' ')} does not lead to ${id}`);
      if (top < 0 || top > 600) faults.push(`${id} is out of sight at ${top}`);
    }
    expect(faults).toEqual([]);
  }));

describe.each([
  { width: 1280, height: 720 },
  { width: 320, height: 568 },
])('at $width × $height', (viewport) => {
  it('Tab leads through each place to its end; nothing that has the focus is hidden', () =>
    withPage({ viewport }, async (page) => {
      for (const place of ['', '#ARM', '?view=grid', '?view=table', '#about', '?mode=quiz']) {
        await walkTo(page, place);
        const { faults, stops } = await tabThrough(page);
        expect(faults, place).toEqual([]);
        expect(stops, place).toBeGreaterThan(8);
      }
    }));
});

describe('the focus is never lost', () => {
  it('in a low window: beside a panel the page stays where the chosen seat is in sight', () =>
    withPage({ viewport: { width: 1280, height: 400 } }, async (page) => {
      await seat(page, 'ARM').focus();
      await page.keyboard.press('Enter');
      await settled(page);
      const { y, height } = (await seat(page, 'ARM').boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(400);
    }));

  it('on the way into a panel and back to what opened it', () =>
    withPage({}, async (page) => {
      for (const id of ['about', 'sources', 'CSTO']) {
        const link = page.locator(`.introduction a[href="#${id}"]`);
        await link.focus();
        await page.keyboard.press('Enter');
        expect(await openPanel(page)).toBe(id);
        expect(await focused(page)).toBe(id);
        await page.keyboard.press('Escape');
        expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
      }
      await walkTo(page, '#about');
      await page.locator('#about [data-close]').focus();
      await page.keyboard.press('Space');
      expect(await faultOfFocus(page)).toBeNull();

      await walkTo(page, '?view=grid');
      const cell = page.locator('.grid a[href="#arm-44-day-war"]').first();
      await cell.focus();
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('arm-44-day-war');
      await page.keyboard.press('Escape');
      expect(await cell.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  it('by a dialog or a menu', () =>
    withPage({ path: '#arm-44-day-war' }, async (page) => {
      // The browser itself gives the focus to the statement, with one of the first frames.
      await settled(page);
      const openers = [
        '#arm-44-day-war .statement__cite',
        '#ARM .panel__note .statement__cite',
        '.share-button',
        '.print-menu summary',
      ];
      for (const opener of openers) {
        await page.locator(opener).focus();
        await page.keyboard.press('Enter');
        await page.waitForSelector('dialog[open], details[open]');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Escape');
        expect(
          await page.locator(opener).evaluate((one) => one === document.activeElement),
          opener,
        ).toBe(true);
      }
      await page.keyboard.press('Escape');
      const own = page.getByRole('button', { name: 'Open your own alliance file' });
      await own.focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog[open]');
      await page.keyboard.press('Escape');
      expect(await own.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  it('by Back while a dialog is open: it closes, and the panel that comes has the focus', () =>
    withPage({ path: '#RUS' }, async (page) => {
      await page.locator('[data-seat="BLR"]').click();
      await page.locator('#blr-united-front .statement__cite').focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog[open]');
      await page.goBack();
      await page.waitForSelector('#RUS[data-open]');
      await page.waitForSelector('dialog', { state: 'detached' });
      expect(await faultOfFocus(page)).toBeNull();
    }));

  it('by printing from the menu', () =>
    withPage(
      {
        prepare: async (page) => void (await notePrinting(page)),
      },
      async (page) => {
        await page.locator('.print-menu summary').focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForSelector('html[data-printed]', { state: 'attached' });
        await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
      },
    ));

  it('by a part that does not come', () =>
    withPage(
      {
        path: '#arm-44-day-war',
        prepare: async (page) =>
          void (await page.route(/CiteDialog-[^/]*\.js$/, (route) =>
            route.fulfill({ status: 404 }),
          )),
        excused: /^console\.error: |^404: |^uncaught: /,
      },
      async (page) => {
        await page.waitForSelector('html[data-mode]', { state: 'attached' });
        const opener = page.locator('#arm-44-day-war .statement__cite');
        await opener.focus();
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Go back' }).focus();
        await page.keyboard.press('Enter');
        expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
      },
    ));

  it('by a look at a state beside a step of the lesson', () =>
    withPage({ path: '?mode=present&step=4' }, async (page) => {
      const armenia = page.locator('[data-seat="ARM"]');
      await armenia.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Back to the step' }).focus();
      await page.keyboard.press('Enter');
      expect(await armenia.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  it('by a button that goes with what it undoes', () =>
    withPage({ path: '?by=ES-11-1#ARM' }, async (page) => {
      for (const name of ['Show all', 'Colour by public stance']) {
        const button = page.getByRole('button', { name });
        await button.focus();
        await page.keyboard.press('Enter');
        await button.waitFor({ state: 'detached' });
        expect(await page.evaluate(() => document.activeElement?.tagName), name).not.toBe('BODY');
      }
    }));

  it('by a change of the view or of the mode', () =>
    withPage({}, async (page) => {
      for (const view of ['Table', 'Answers', 'Map']) {
        await page.getByRole('link', { name: view, exact: true }).focus();
        await page.keyboard.press('Enter');
        expect(await focused(page)).toBe(view);
      }
      await page.getByRole('link', { name: 'Quiz' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('.quiz');
      expect(await faultOfFocus(page)).toBeNull();
      await page.getByRole('link', { name: 'To the map' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('.explore');
      expect(await focused(page)).toBe('Quiz');
      await page.getByRole('link', { name: 'Present' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('.present');
      expect(await faultOfFocus(page)).toBeNull();
      await page.keyboard.press('Escape');
      await page.waitForSelector('.leave-bar');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.explore');
      expect(await focused(page)).toBe('Present');
    }));
});
