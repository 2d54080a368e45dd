import { heightOf, widthOf } from '#geometry/coordinates.ts';
import type { MapSize } from '#geometry/mapSize.ts';

/**
 * Sizes of a caption at the table in pixels, as `MapLabels.css` sets them. From `threeFromPx`, the height of the drawn
 * area, a caption has three lines.
 */
export const caption = { twoLinesPx: 46, threeLinesPx: 66, threeFromPx: 420, widthPx: 184 };

/** Height of one line of text under a shape, in pixels. */
export const nameLinePx = 18;

/**
 * A table narrower than this, unless it is tall, has no room for captions: on a phone with an open sheet. In pixels.
 */
const narrowPx = 520;

/** True if there is only room for names under the shapes. */
export const hasNamesOnly = ({ area, unitsPerPixel, letterScale }: MapSize): boolean =>
  widthOf(area) >= heightOf(area) && widthOf(area) / unitsPerPixel / letterScale < narrowPx;

/** Height of the captions under the shapes at the table, in pixels at letter scale 1. */
export function captionPxFor({ area, unitsPerPixel, letterScale }: MapSize): number {
  const isTall = heightOf(area) > widthOf(area);
  const hasThreeLines =
    isTall || heightOf(area) / unitsPerPixel / letterScale > caption.threeFromPx;
  return hasThreeLines ? caption.threeLinesPx : caption.twoLinesPx;
}
