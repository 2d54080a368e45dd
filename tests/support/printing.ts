import type { Page } from 'playwright-core';

/** Instead of printing, the page says that it would have: `html[data-printed]`. */
export const notePrinting = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => (document.documentElement.dataset['printed'] = '');
  });
