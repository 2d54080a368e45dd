import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxesOf, overlaps } from '../support/boxes.ts';
import { withPage } from '../support/chromium.ts';
import { settled } from '../support/gestures.ts';
import { walkTo } from '../support/walk.ts';

/** All controls that are not words in running text. */
const controls = [
  'a[data-seat]',
  '[data-close]',
  'nav a',
  'summary',
  'select',
  'textarea',
  'input:not([type="radio"], [type="checkbox"], [type="file"])',
  'label:has(input[type="radio"], input[type="checkbox"])',
  'button:not(p *, li *, blockquote *, figcaption *)',
  'li > button',
]
  .map((one) => `${one}:not([inert] *)`)
  .join(', ');

/**
 * Controls that are too small or overlap each other, in words.
 *
 * @param least smallest width and height, in CSS pixels
 * @param bar selector of a part whose controls may overlap others, because the page scrolls below it. Default: none.
 */
async function faultsOf(page: Page, least: number, bar = 'none'): Promise<readonly string[]> {
  const isModal = (await page.locator('dialog[open]').count()) > 0;
  const within = isModal ? 'dialog[open] ' : '';
  const boxes = await boxesOf(page, `${within}:is(${controls})`);
  return [
    ...boxes
      .filter(({ width, height }) => Math.min(width, height) < least - 0.5)
      .map(({ name, width, height }) => `${name}: ${width} × ${height}`),
    ...overlaps(await boxesOf(page, `${within}:is(${controls}):not(${bar} *)`)),
    ...(boxes.length < 2 ? [`only ${boxes.length} controls`] : []),
  ];
}

const widths = [320, 390, 768, 1280, 1920];

describe.each(widths)(
  'at %i px every target is large enough for a finger and none lies over another',
  (width) => {
    it('on the page, in a panel, at the table, in the answers, in a frame, in the quiz, in the lesson', () =>
      withPage({ viewport: { width, height: 800 } }, async (page) => {
        for (const place of [
          '',
          '#ARM',
          '?view=table',
          '?view=grid',
          '?mode=embed',
          '?mode=quiz',
          '?mode=present',
          '?mode=present&step=3',
          '?mode=kiosk-setup',
        ]) {
          await walkTo(page, place);
          // The sheet covers the figure, so the figure's controls are not compared with it.
          await page.evaluate(
            (hides) => {
              const figure = document.querySelector<HTMLElement>('.figure');
              if (figure) figure.style.visibility = hides ? 'hidden' : '';
            },
            place === '#ARM' && width < 960,
          );
          // On narrow screens the lesson’s further buttons scroll below the button to leave.
          const bar = width < 960 ? '.step-controls__more' : undefined;
          expect(await faultsOf(page, 44, bar), place).toEqual([]);
        }
      }));

    it('in dialogs', () =>
      withPage({ viewport: { width, height: 800 } }, async (page) => {
        await page.locator('.print-menu summary').click();
        const choices = await boxesOf(page, '.print-menu button');
        expect(choices.length).toBe(2);
        expect(overlaps(choices)).toEqual([]);
        for (const { name, height } of choices) expect(height, name).toBeGreaterThanOrEqual(44);
        await page.keyboard.press('Escape');
        for (const name of ['Share', 'Open your own alliance file']) {
          await page.getByRole('button', { name }).click();
          await page.waitForSelector('dialog[open]');
          expect(await faultsOf(page, 44), name).toEqual([]);
          await page.keyboard.press('Escape');
        }
      }));
  },
);

it.each([768, 1920])('at %i px the targets of the exhibit are at least 72 px', (width) =>
  withPage({ path: '?mode=kiosk', viewport: { width, height: 1080 } }, async (page) => {
    await page.waitForSelector('.attract');
    await page.mouse.click(300, 500);
    await page.waitForSelector('.kiosk__veil', { state: 'hidden' });
    await settled(page);
    expect(await faultsOf(page, 72, '.kiosk-bar')).toEqual([]);
    await page.locator('a[data-seat="ARM"]').click();
    await settled(page);
    const buttons = await boxesOf(
      page,
      '#ARM button:not(blockquote *, .statement__words *), [data-close], [data-seat]',
    );
    expect(buttons.filter((one) => Math.min(one.width, one.height) < 71.5)).toEqual([]);
  }),
);
