import type { Page } from 'playwright-core';
import { settled } from './gestures.ts';

/** A selector that matches once a place is shown. Modes and the answers are loaded on demand. */
function signOf(path: string): string {
  const [, mode] = /mode=([\w-]+)/.exec(path) ?? [];
  if (mode === 'kiosk') return '.attract';
  if (mode === 'kiosk-setup') return '.setup';
  if (mode && mode !== 'embed') return mode === 'present' ? '.present, .notes' : `.${mode}`;
  if (path.includes('#')) return '.panel[data-open]';
  return path.includes('view=grid') ? '.grid table' : '.explore';
}

/**
 * Goes to an address of the product without loading the page again, as Back and Forward do.
 *
 * @param path `?view=grid`, `#ARM`; empty for the plain page
 */
export async function walkTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', `./${to}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.waitForSelector(signOf(path));
  await settled(page);
}

/** A width of the page, in CSS pixels, and a theme. */
export interface Look {
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

const widths = [320, 768, 1280, 1920];
/** All eight looks: four widths in two themes. */
export const everyLook: readonly Look[] = widths.flatMap((width) => [
  { width, theme: 'light' } as const,
  { width, theme: 'dark' } as const,
]);

/** Shows the page at a width and in a theme. */
export async function showAs(page: Page, { width, theme }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height: 800 });
  await settled(page);
}
