import type { Page } from 'playwright-core';

/** Time between two key presses, in milliseconds: longer than the bounce of a remote. */
const betweenPressesMs = 170;

/** Waits until the lesson shows a stop. */
export async function lessonReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-step]', { state: 'attached' });
}

/** Presses keys one after the other, no faster than a hand does. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(betweenPressesMs);
  }
}

/** The place in the lesson in words, as the root element and the screen tell it: `present 3 answer`. */
export async function where(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { mode, step, revealed } = document.documentElement.dataset;
    const blank = document.querySelector<HTMLElement>('.blank')?.dataset['blank'];
    return [mode, step, revealed === undefined ? undefined : 'answer', blank]
      .filter((part) => part !== undefined)
      .join(' ');
  });
}
