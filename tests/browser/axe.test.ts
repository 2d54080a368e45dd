import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { builtIn } from '../support/alliance.ts';
import { withPage, type PageOptions } from '../support/chromium.ts';
import { everyLook, showAs, walkTo, type Look } from '../support/walk.ts';

const { members, story, votes } = builtIn();

/** Checks one place of the product. */
type Check = (place: string, looks?: readonly Look[]) => Promise<void>;

/** `AXE_EVERYWHERE=1` checks every place in all eight looks, which takes long. */
const isThorough = process.env['AXE_EVERYWHERE'] !== undefined;
const look = (width: number, theme: Look['theme']): Look => ({ width, theme });

/** Every width once, with alternating themes. */
const eachWidth = [look(320, 'light'), look(768, 'dark'), look(1280, 'light'), look(1920, 'dark')];

/** For similar places: each is checked in one look, and all of them together cover the eight looks. */
const oneInTurn = (index: number) => everyLook.slice(index % everyLook.length).slice(0, 1);

/** For places of their own kind: each is checked in two looks. */
const inTurn = [
  [look(320, 'light'), look(1280, 'dark')],
  [look(768, 'dark'), look(1920, 'light')],
  [look(320, 'dark'), look(1280, 'light')],
  [look(768, 'light'), look(1920, 'dark')],
] as const;

async function withCheck(
  options: PageOptions,
  act: (page: Page, check: Check) => Promise<void>,
): Promise<void> {
  const found: string[] = [];
  await withPage(options, async (page) => {
    await act(page, async (place, looks = inTurn[0]) => {
      for (const one of isThorough ? everyLook : looks) {
        await showAs(page, one);
        const findings = await axeFindings(page);
        found.push(...findings.map((line) => `${place}, ${one.width} px, ${one.theme}: ${line}`));
      }
    });
  });
  expect(found).toEqual([]);
}

describe('axe finds nothing', () => {
  it('on the page, at the table, in the answers, in a frame', () =>
    withCheck({}, async (page, check) => {
      await check('home', eachWidth);
      await walkTo(page, '?view=table');
      await check('table', inTurn[1]);
      await walkTo(page, '?view=grid');
      await check('answers', eachWidth);
      await walkTo(page, '?mode=embed#KAZ');
      await check('frame', inTurn[2]);
    }));

  it('by each yardstick', () =>
    withCheck({}, async (page, check) => {
      for (const [index, { id }] of votes.filter(({ colours }) => colours).entries()) {
        await walkTo(page, `?by=${id}`);
        await check(id, oneInTurn(index));
      }
    }));

  it('in each panel', () =>
    withCheck({}, async (page, check) => {
      const panels = [...members.map(({ id }) => id), 'CSTO', 'about', 'sources'];
      for (const [index, id] of panels.entries()) {
        await walkTo(page, `#${id}`);
        await check(id, oneInTurn(index));
      }
    }));

  it('in dialogs and menus', () =>
    withCheck({}, async (page, check) => {
      await page.locator('.print-menu summary').click();
      await check('print menu');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Share' }).click();
      await page.waitForSelector('dialog.share[open]');
      await check('share', inTurn[2]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Open your own alliance file' }).click();
      await page.waitForSelector('dialog.open-alliance[open]');
      await check('own alliance', inTurn[3]);
      await page.locator('dialog[open] textarea').fill('{ "members": [{}] }');
      await page.getByRole('button', { name: 'Open the pasted text' }).click();
      await page.waitForSelector('[data-problems]');
      await check('problems of a file');
      await page.keyboard.press('Escape');
      await walkTo(page, '#arm-44-day-war');
      await page.locator('#arm-44-day-war .statement__cite').click();
      await page.waitForSelector('dialog.cite[open]');
      await check('cite', inTurn[1]);
    }));

  it('at each step of the lesson, on its sheets and in the notes', () =>
    withCheck({ path: '?mode=present' }, async (page, check) => {
      for (const [index, { predict }] of story.entries()) {
        const step = `?mode=present&step=${index + 1}`;
        await walkTo(page, step);
        await check(step, oneInTurn(index));
        if (!predict) continue;
        await walkTo(page, `${step}&revealed=1`);
        await check(`${step}, answered`, oneInTurn(index + 1));
      }
      for (const sheet of ['overview', 'help', 'lesson', 'goTo', 'leave']) {
        if (sheet === 'goTo') await page.keyboard.press('g');
        else if (sheet === 'leave') await page.getByRole('button', { name: 'Leave' }).click();
        else await page.locator(`[data-command="${sheet}"]`).click();
        await page.waitForSelector('dialog[open], [role="alertdialog"]');
        await check(sheet);
        await page.keyboard.press('Escape');
      }
      await walkTo(page, '?mode=present&role=notes&step=2');
      await check('notes', inTurn[1]);
    }));

  it('in the quiz, asked, answered wrong and at its end', () =>
    withCheck({}, async (page, check) => {
      await walkTo(page, '?mode=quiz&seed=3');
      await check('question');
      await page.keyboard.press('1');
      await page.waitForSelector(
        '.option[data-verdict], [data-outcome]:not([data-outcome="open"])',
      );
      await check('answer', inTurn[1]);
      for (let keys = 0; (await page.locator('.finish').count()) === 0; keys += 1) {
        expect(keys, 'the quiz comes to its end').toBeLessThan(300);
        const isOpen = (await page.locator('[data-outcome="open"]').count()) > 0;
        await page.keyboard.press(isOpen ? String((keys % 6) + 1) : 'Enter');
      }
      await check('end', inTurn[2]);
    }));

  it('in the exhibit, waiting, in use and asking', () =>
    withCheck(
      { path: '?mode=kiosk&idle=600&countdown=120', prepare: (page) => page.clock.install() },
      async (page, check) => {
        await page.waitForSelector('.attract');
        await check('waiting');
        await page.mouse.click(160, 400);
        await page.waitForSelector('.kiosk__veil', { state: 'hidden' });
        await check('in use', inTurn[3]);
        await page.locator('a[data-seat="ARM"]').click();
        await page.locator('#ARM .sources-button').first().click();
        await page.waitForSelector('dialog[open]');
        await check('sources');
        await page.keyboard.press('Escape');
        await page.clock.fastForward(600_000);
        await page.waitForSelector('[role="alertdialog"]');
        await check('asking', inTurn[1]);
      },
    ));

  it('where the staff sets the exhibit up', () =>
    withCheck({ path: '?mode=kiosk-setup' }, async (page, check) => {
      await page.waitForSelector('main');
      await check('set-up');
    }));
});
