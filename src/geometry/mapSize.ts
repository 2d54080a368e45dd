import { centreOf, heightOf, widthOf, type Bounds } from '#geometry/coordinates.ts';
import type { FrameName } from '#geometry/frames.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

/** The drawn area of the page and what of the plane it shows. */
export interface MapSize {
  readonly frameName: FrameName;
  /** What the frame must show, with its margins: the drawing's `viewBox`. */
  readonly shown: Bounds;
  /** The whole drawn area in frame units: what the frame must show, and what the page has beside it. */
  readonly area: Bounds;
  readonly unitsPerPixel: number;
  /** Size of letters and patterns as a multiple of a page's: 1 on a page, more in a room. */
  readonly letterScale: number;
}

/** Areas narrower than this, width by height, are drawn in the tall frame. */
export const tallBelow = 1.1;

/** On a drawing narrower than this, in pixels, the wide frame has room for a name beside it. */
export const narrowBelowPx = 480;

/** Room around the members as shares of the frame's height; most where callouts stand. */
const margins = {
  top: 0.02,
  right: 0.02,
  bottom: 0.09,
  left: { wide: 0.08, tall: 0.02, narrow: 0.26 },
};

/**
 * What the frame must show, with its margins, in whole frame units: as precise as the prerendered drawing.
 *
 * @param margin `narrow` for the wide frame on a phone: Ukraine's name is as broad as its land is far from the edge
 */
export function frameArea(geometry: MapGeometry, margin: FrameName | 'narrow'): Bounds {
  const name = margin === 'narrow' ? 'wide' : margin;
  const { viewBox } = geometry.frames[name];
  const height = heightOf(viewBox);
  return {
    x0: Math.round(viewBox.x0 - height * margins.left[margin]),
    y0: Math.round(viewBox.y0 - height * margins.top),
    x1: Math.round(viewBox.x1 + height * margins.right),
    y1: Math.round(viewBox.y1 + height * margins.bottom),
  };
}

/**
 * The drawn area for a screen, with the frame that fits it and the members in its middle.
 *
 * @param widthPx of the screen or paper, as `heightPx` in CSS pixels
 * @param letterScale as in `MapSize`. Default: 1
 */
export function mapSizeOf(
  geometry: MapGeometry,
  widthPx: number,
  heightPx: number,
  letterScale = 1,
): MapSize {
  const frameName = widthPx / heightPx < tallBelow ? 'tall' : 'wide';
  const isNarrow = frameName === 'wide' && widthPx < narrowBelowPx * letterScale;
  const shown = frameArea(geometry, isNarrow ? 'narrow' : frameName);
  const unitsPerPixel = Math.max(widthOf(shown) / widthPx, heightOf(shown) / heightPx);
  const [x, y] = centreOf(shown);
  const [halfWidth, halfHeight] = [(widthPx * unitsPerPixel) / 2, (heightPx * unitsPerPixel) / 2];
  const area = { x0: x - halfWidth, y0: y - halfHeight, x1: x + halfWidth, y1: y + halfHeight };
  return { frameName, shown, area, unitsPerPixel, letterScale };
}
