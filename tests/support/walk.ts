import type { Page } from 'playwright-core';
import { settled } from './gestures.ts';

/**
 * Goes to an address of the product as Back and Forward do, without loading it again.
 *
 * @param path `?view=grid`, `#ARM`; empty for the plain page
 * @param ready what is there once the place is shown
 */
export async function walkTo(page: Page, path: string, ready = 'main'): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', `./${to}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.waitForSelector(ready);
  await settled(page);
}

/** The page at a width and in a theme. */
export interface Look {
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

const widths = [320, 768, 1280, 1920];
export const everyLook: readonly Look[] = widths.flatMap((width) => [
  { width, theme: 'light' } as const,
  { width, theme: 'dark' } as const,
]);

export async function showAs(page: Page, { width, theme }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height: 800 });
  await settled(page);
}
