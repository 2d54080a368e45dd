import type { Page } from 'playwright-core';

/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes of the visible elements that match, each with a name that a reader would recognise. */
export async function boxesOf(page: Page, selector: string): Promise<readonly Box[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const isShown =
        width > 0 &&
        height > 0 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '')
        .trim()
        .slice(0, 40);
      return isShown ? [{ name: name || element.outerHTML.slice(0, 60), x, y, width, height }] : [];
    }),
  );
}

/** True if two boxes overlap by more than `tolerance` CSS pixels in both directions. */
export function overlap(a: Box, b: Box, tolerance = 1): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > tolerance &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > tolerance
  );
}

/** True if `inner` lies inside `outer`, give or take `tolerance` CSS pixels. */
export function isInside(inner: Box, outer: Box, tolerance = 1): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    inner.x + inner.width <= outer.x + outer.width + tolerance &&
    inner.y + inner.height <= outer.y + outer.height + tolerance
  );
}

/** All pairs of overlapping boxes, in words. */
export function overlaps(
  boxes: readonly Box[],
  others: readonly Box[] = boxes,
  tolerance = 1,
): readonly string[] {
  return boxes.flatMap((a, index) =>
    (others === boxes ? boxes.slice(index + 1) : others)
      .filter((b) => overlap(a, b, tolerance))
      .map((b) => `"${a.name}" over "${b.name}"`),
  );
}
