import { centreOf, heightOf, widthOf, type Bounds } from '#geometry/coordinates.ts';
import type { FrameName } from '#geometry/frames.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

/** The size of the drawing on a screen, and the part of the frame that it shows. */
export interface MapSize {
  readonly frameName: FrameName;
  /** What must be visible, with margins, in frame units: the `viewBox` of the drawing. */
  readonly shown: Bounds;
  /** Everything that is visible, in frame units: `shown`, and what the screen has room for beside it. */
  readonly area: Bounds;
  readonly unitsPerPixel: number;
  /** Size of letters and patterns: 1 on a page, more on a screen that a whole room looks at. */
  readonly letterScale: number;
}

/** Drawings with a smaller ratio of width to height use the tall frame. */
export const tallBelow = 1;

/** In pixels. On a narrower drawing the wide frame gets a larger left margin, with room for a name. */
export const narrowBelowPx = 480;

/** Margins around the members, as shares of the frame's height. They are largest where callouts stand. */
const margins = {
  top: 0.02,
  right: 0.02,
  bottom: 0.09,
  left: { wide: 0.08, tall: 0.02, narrow: 0.26 },
};

/**
 * What a frame must show, with its margins, in frame units. Rounded to whole units, as in the prerendered drawing.
 *
 * @param margin `narrow`: the wide frame on a phone, with more room on the left for Ukraine's name
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
 * Chooses the frame for a screen and the scale at which it fits, with the members in the middle.
 *
 * @param widthPx of the drawing, in CSS pixels, as `heightPx`
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
