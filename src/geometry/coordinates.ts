/** Longitude and latitude in degrees, in this order. Never a `Point`. */
export type LonLat = readonly [lon: number, lat: number];

/** A point of the drawing plane or of a frame, x to the right, y down. The name of the value says which. */
export type Point = readonly [x: number, y: number];

/** A rectangle with its sides parallel to the axes. */
export interface Bounds {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The box around points, in their units; without any point it is empty, from Infinity to -Infinity. */
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

/** Larger by `by` on each side; smaller where it is negative. */
export function grow({ x0, y0, x1, y1 }: Bounds, by: number): Bounds {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

export function overlaps(a: Bounds, b: Bounds): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

export function contains(outer: Bounds, inner: Bounds): boolean {
  return (
    outer.x0 <= inner.x0 && outer.y0 <= inner.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1
  );
}

/** `viewBox` attribute of an SVG that shows the rectangle. */
export function toViewBox(bounds: Bounds): string {
  return [bounds.x0, bounds.y0, widthOf(bounds), heightOf(bounds)].map(Math.round).join(' ');
}
