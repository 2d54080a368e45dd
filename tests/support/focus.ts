import type { Page } from 'playwright-core';

/** Puts the focus where it is on a newly opened page. */
export async function focusAsAtTheStart(page: Page): Promise<void> {
  await page.evaluate(() => {
    // Tab reaches the seat that last had the focus, so the first seat gets it.
    document.querySelector<HTMLElement>('[data-seat]')?.focus();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

/** What is wrong with the focus: no element has it, or the element that has it is covered. Null if nothing is wrong. */
export async function faultOfFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'the focus is lost';
    const { outerHTML } = element;
    const name = outerHTML.slice(0, 90);
    // A link that runs over two lines has a box for each line.
    for (const { left, top, right, bottom } of element.getClientRects()) {
      const corners = [
        [left + 2, top + 2],
        [right - 2, top + 2],
        [left + 2, bottom - 2],
        [right - 2, bottom - 2],
      ] as const;
      for (const [x, y] of corners) {
        // A scrolling region may be larger than the screen.
        const isRegion = element.matches('.panel, .statement, .panel__section, .grid__scroll');
        if (isRegion && (x < 0 || y < 0 || x > innerWidth || y > innerHeight)) continue;
        const met = document.elementFromPoint(x, y);
        if (!met || !(element.contains(met) || met.contains(element)))
          return `${name} is hidden at ${Math.round(x)}, ${Math.round(y)} by ${met?.outerHTML.slice(0, 60) ?? 'the edge of the screen'}`;
      }
    }
    return null;
  });
}

/**
 * Presses Tab from the start of the page to its end. Returns the faults on the way and the number of stops.
 *
 * @param most largest number of presses
 */
export async function tabThrough(
  page: Page,
  most = 400,
): Promise<{ readonly faults: readonly string[]; readonly stops: number }> {
  const faults: string[] = [];
  await focusAsAtTheStart(page);
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const isOver = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement === null,
    );
    if (isOver) return { faults, stops };
    const fault = await faultOfFocus(page);
    if (fault !== null) faults.push(fault);
  }
  return {
    faults: [...faults, `after ${most} stops the page has not come to its end`],
    stops: most,
  };
}
