import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withPage } from '../support/chromium.ts';

interface Measured {
  readonly font: string;
  readonly word: string;
  /** True if the Cyrillic letters of quotations had already loaded. */
  readonly hasLetters: boolean;
}

/** Records every word that the page measures. */
async function recordMeasured(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const measured: Measured[] = [];
    Object.assign(window, { measured });
    const { prototype } = OffscreenCanvasRenderingContext2D;
    const apply = (target: object, pen: OffscreenCanvasRenderingContext2D, [word]: [string]) => {
      const hasLetters = [...document.fonts].some(
        ({ unicodeRange, status }) => unicodeRange.startsWith('U+400') && status === 'loaded',
      );
      measured.push({ font: pen.font, word, hasLetters });
      return Reflect.apply(target as () => TextMetrics, pen, [word]);
    };
    const measure: object = Reflect.get(prototype, 'measureText');
    Object.assign(prototype, { measureText: new Proxy(measure, { apply }) });
  });
}

const measuredBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { measured: Measured[] }).measured);

const toKey = ({ font, word }: Pick<Measured, 'font' | 'word'>) => `${font}|${word}`;

/** The words of a closed panel's quotations, each with the font it will be set in. */
const quotedIn = (page: Page, panel: string) =>
  page.evaluate((id) => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    return [...document.querySelectorAll(`#${id} blockquote`)].flatMap((quotation) => {
      if (pen) pen.font = getComputedStyle(quotation).font;
      return [...quotation.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .flatMap((text) => text.textContent?.trim().split(/\s+/) ?? [])
        .map((word) => ({ font: pen?.font ?? '', word }));
    });
  }, panel);

const isCyrillic = ({ word }: Pick<Measured, 'word'>) => /[а-я]/i.test(word);

test('words of closed panels are shaped while the page rests, and fetch no letters', async () => {
  const asked: string[] = [];
  const prepare = async (page: Page) => {
    page.on('request', (request) => asked.push(request.url()));
    await recordMeasured(page);
  };
  await withPage({ prepare }, async (page) => {
    const words = await quotedIn(page, 'KAZ');
    const [russian, plain] = [words.filter(isCyrillic), words.filter((one) => !isCyrillic(one))];
    expect(Math.min(russian.length, plain.length)).toBeGreaterThan(10);
    let y = 300;
    const keys = async (isReading: boolean) => {
      // A headless browser draws nothing for a resting mouse, and is not idle before it has drawn.
      if (isReading) await page.mouse.move(400, (y += 1));
      return (await measuredBy(page)).map(toKey);
    };
    const patience = { interval: 300 };
    await expect
      .poll(() => keys(false), patience)
      .toEqual(expect.arrayContaining(plain.map(toKey)));
    await expect
      .poll(() => keys(true), patience)
      .toEqual(expect.arrayContaining(russian.map(toKey)));
    const measured = await measuredBy(page);
    expect(measured.filter((one) => isCyrillic(one) && !one.hasLetters)).toEqual([]);
    expect(asked.filter((url) => url.includes('accents'))).toEqual([]);
    expect(await page.locator('[data-open]').count()).toBe(0);
  });
});
