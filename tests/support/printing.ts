import type { Page } from 'playwright-core';

/** Replaces printing by a mark on the page, `html[data-printed]`. */
export const notePrinting = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => (document.documentElement.dataset['printed'] = '');
  });
