/** Longitude and latitude in degrees, in this order. Never a `Point`. */
export type LonLat = readonly [lon: number, lat: number];

/** A point in the units of the plane, of a frame or of a screen, x to the right, y down. Names and docs say which. */
export type Point = readonly [x: number, y: number];

/** A rectangle with its sides parallel to the axes. */
export interface Bounds {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The smallest bounds around points, in their units; without any point they go from Infinity to -Infinity. */
export function boundsOf(points: readonly Point[]): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return { x0, y0, x1, y1 };
}

export const widthOf = ({ x0, x1 }: Bounds): number => x1 - x0;
export const heightOf = ({ y0, y1 }: Bounds): number => y1 - y0;
export const centreOf = ({ x0, y0, x1, y1 }: Bounds): Point => [(x0 + x1) / 2, (y0 + y1) / 2];

/** Bounds that are larger by `by` on each side, or smaller if `by` is negative. */
export function grow({ x0, y0, x1, y1 }: Bounds, by: number): Bounds {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

/** True if two bounds have an area in common; touching is not enough. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** True if `inner` lies in `outer`; their sides may touch. */
export function contains(outer: Bounds, inner: Bounds): boolean {
  return (
    outer.x0 <= inner.x0 && outer.y0 <= inner.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1
  );
}

/** The bounds as the `viewBox` attribute of an SVG, rounded to whole units. */
export function toViewBox(bounds: Bounds): string {
  return [bounds.x0, bounds.y0, widthOf(bounds), heightOf(bounds)].map(Math.round).join(' ');
}
