import type { Locator, Page } from 'playwright-core';

/** Gestures in the words of the product, so that tests read as stories. */

/** The seat of a member. */
export const seat = (page: Page, id: string): Locator => page.locator(`a[data-seat="${id}"]`);

/** The shape of a member, on the map or at the table. */
export const shape = (page: Page, id: string): Locator => page.locator(`svg [data-member="${id}"]`);

/** The panel with this id. */
export const panel = (page: Page, id: string): Locator => page.locator(`#${id}`);

/** Waits until nothing on the map moves. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const look = () =>
      [...document.querySelectorAll('svg [data-member]')]
        .map((element) => {
          const { x, y, width } = element.getBoundingClientRect();
          return [x, y, width].map(Math.round).join();
        })
        .join(';');
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    let [before, still] = [look(), 0];
    while (still < 6) {
      await frame();
      const now = look();
      still = now === before && document.getAnimations().length === 0 ? still + 1 : 0;
      before = now;
    }
  });
}

/**
 * A point of the screen where the pointer hits the member's shape and nothing above it, in CSS pixels. It need not be
 * the centre of its box, which for a hollow shape may lie outside it. Undefined if there is no such point.
 */
export async function interiorPoint(
  page: Page,
  id: string,
): Promise<{ x: number; y: number } | undefined> {
  const found = await shape(page, id).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    for (let steps = 2; steps < 64; steps += 1)
      for (let i = 1; i < steps; i += 1)
        for (let j = 1; j < steps; j += 1) {
          const point = { x: x + (width * i) / steps, y: y + (height * j) / steps };
          if (document.elementFromPoint(point.x, point.y) === element) return point;
        }
    return null;
  });
  return found ?? undefined;
}

/**
 * Clicks a point inside the member's shape, once the map is at rest.
 *
 * @throws Error if there is no such point
 */
export async function clickShape(page: Page, id: string): Promise<void> {
  await settled(page);
  const point = await interiorPoint(page, id);
  if (!point) throw new Error(`no point of the shape of ${id} can be clicked`);
  await page.mouse.click(point.x, point.y);
}

/** Id of the visible panel; null if none is open. */
export async function openPanel(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const open = [...document.querySelectorAll<HTMLElement>('[data-panel]')].find(
      (one) => one.getClientRects().length > 0,
    );
    return open?.id ?? null;
  });
}

/** What has the focus, as a reader would name it: `seat ARM`, or the element's id or text. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const id = element?.dataset['seat'];
    if (id !== undefined) return `seat ${id}`;
    return element?.id || element?.textContent?.trim().slice(0, 60) || '';
  });
}
