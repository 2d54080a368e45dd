import { toRadians } from '#geometry/angles.ts';
import { centreOf, heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';

/**
 * Turns, then scales, then moves a point: `p ↦ k·R(turn)·p + (x, y)`. Shapes and ratios of areas do not change, so
 * every frame, zoom and seat shows the same drawing under another similarity.
 */
export interface Similarity {
  readonly k: number;
  /** Degrees, clockwise on the screen. */
  readonly turn: number;
  readonly x: number;
  readonly y: number;
}

/** The similarity that changes nothing. */
export const identity: Similarity = { k: 1, turn: 0, x: 0, y: 0 };

/** Turns a point around the origin; `turn` in degrees, clockwise on the screen. */
export function turnPoint([x, y]: Point, turn: number): Point {
  const [cos, sin] = [Math.cos(toRadians(turn)), Math.sin(toRadians(turn))];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** Applies a similarity to a point. */
export function apply({ k, turn, x, y }: Similarity, point: Point): Point {
  const [turnedX, turnedY] = turnPoint(point, turn);
  return [k * turnedX + x, k * turnedY + y];
}

/** The similarity that applies `inner` first, then `outer`. */
export function compose(outer: Similarity, inner: Similarity): Similarity {
  const [x, y] = apply(outer, [inner.x, inner.y]);
  return { k: outer.k * inner.k, turn: outer.turn + inner.turn, x, y };
}

/** The inverse: `apply(invert(s), apply(s, point))` is the point. */
export function invert({ k, turn, x, y }: Similarity): Similarity {
  const [backX, backY] = turnPoint([-x, -y], -turn);
  return { k: 1 / k, turn: -turn, x: backX / k, y: backY / k };
}

/** The similarity with scale `k` and `turn` that moves the middle of `of` to a point; `of` is turned already. */
export function placeAt(of: Bounds, turn: number, k: number, [x, y]: Point): Similarity {
  const [ofX, ofY] = centreOf(of);
  return { k, turn, x: x - k * ofX, y: y - k * ofY };
}

/** The similarity with `turn` that puts `of` in the middle of `into`, as large as it fits; `of` is turned already. */
export function fit(of: Bounds, turn: number, into: Bounds): Similarity {
  const k = Math.min(widthOf(into) / widthOf(of), heightOf(into) / heightOf(of));
  return placeAt(of, turn, k, centreOf(into));
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** The similarity as an SVG `transform` attribute. */
export function toTransform({ k, turn, x, y }: Similarity): string {
  return `translate(${round(x, 1)} ${round(y, 1)}) scale(${round(k, 5)}) rotate(${round(turn, 3)})`;
}
