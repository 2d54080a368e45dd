import { heightOf, widthOf } from '#geometry/coordinates.ts';
import type { MapSize } from '#geometry/mapSize.ts';

/** Lines of a caption at the table, with their heights in pixels as `MapLabels.css` sets them. */
export const caption = { twoLinesPx: 46, threeLinesPx: 66, threeFromPx: 420, widthPx: 184 };

/** One line of text under a shape, in pixels. */
export const nameLinePx = 18;

/** A table narrower than this, and not tall, has no room for captions: over a phone's open sheet. In pixels. */
const narrowPx = 520;

/** True where only names have room under the shapes. */
export const hasNamesOnly = ({ area, unitsPerPixel, letterScale }: MapSize): boolean =>
  widthOf(area) >= heightOf(area) && widthOf(area) / unitsPerPixel / letterScale < narrowPx;

/** Room under each shape at the table, in pixels of a page's letters. */
export function captionPxFor({ area, unitsPerPixel, letterScale }: MapSize): number {
  const isTall = heightOf(area) > widthOf(area);
  const hasThreeLines =
    isTall || heightOf(area) / unitsPerPixel / letterScale > caption.threeFromPx;
  return hasThreeLines ? caption.threeLinesPx : caption.twoLinesPx;
}
