import type { Page } from 'playwright-core';

/** Longer than a remote's double fire, in milliseconds. */
const betweenPressesMs = 170;

/** Waits until the lesson shows a stop. */
export async function lessonReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-step]', { state: 'attached' });
}

/** Presses keys as a hand presses them, one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(betweenPressesMs);
  }
}

/** Where the product is, as the root element and the screen say it. */
export async function where(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { mode, step, revealed } = document.documentElement.dataset;
    const blank = document.querySelector<HTMLElement>('.blank')?.dataset['blank'];
    return [mode, step, revealed === undefined ? undefined : 'answer', blank]
      .filter((part) => part !== undefined)
      .join(' ');
  });
}
