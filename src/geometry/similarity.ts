import { toRadians } from '#geometry/angles.ts';
import { centreOf, heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';

/**
 * Turn, then scale, then move: `p ↦ k·R(turn)·p + (x, y)`. Keeps shapes and proportions of areas,
 * so every frame, zoom and seat is one drawing under a similarity.
 */
export interface Similarity {
  readonly k: number;
  /** Degrees, clockwise on the screen. */
  readonly turn: number;
  readonly x: number;
  readonly y: number;
}

export const identity: Similarity = { k: 1, turn: 0, x: 0, y: 0 };

/** A point turned about the origin; `turn` in degrees, clockwise on the screen. */
export function turnPoint([x, y]: Point, turn: number): Point {
  const [cos, sin] = [Math.cos(toRadians(turn)), Math.sin(toRadians(turn))];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** Where a similarity takes a point. */
export function apply({ k, turn, x, y }: Similarity, point: Point): Point {
  const [turnedX, turnedY] = turnPoint(point, turn);
  return [k * turnedX + x, k * turnedY + y];
}

/** First `inner`, then `outer`. */
export function compose(outer: Similarity, inner: Similarity): Similarity {
  const [x, y] = apply(outer, [inner.x, inner.y]);
  return { k: outer.k * inner.k, turn: outer.turn + inner.turn, x, y };
}

/** The way back: `apply(invert(s), apply(s, point))` is the point. */
export function invert({ k, turn, x, y }: Similarity): Similarity {
  const [backX, backY] = turnPoint([-x, -y], -turn);
  return { k: 1 / k, turn: -turn, x: backX / k, y: backY / k };
}

/** The similarity with the given scale and turn that puts the middle of `of` (bounds already turned) at a point. */
export function placeAt(of: Bounds, turn: number, k: number, [x, y]: Point): Similarity {
  const [ofX, ofY] = centreOf(of);
  return { k, turn, x: x - k * ofX, y: y - k * ofY };
}

/** The same in the middle of `into`, as large as it fits. */
export function fit(of: Bounds, turn: number, into: Bounds): Similarity {
  const k = Math.min(widthOf(into) / widthOf(of), heightOf(into) / heightOf(of));
  return placeAt(of, turn, k, centreOf(into));
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** SVG `transform` attribute. */
export function toTransform({ k, turn, x, y }: Similarity): string {
  return `translate(${round(x, 1)} ${round(y, 1)}) scale(${round(k, 5)}) rotate(${round(turn, 3)})`;
}
