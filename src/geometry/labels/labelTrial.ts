import { heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import { boxAt, type Candidate } from '#geometry/labels/labelCandidates.ts';
import type { LabelRequest } from '#geometry/labels/label.ts';

/** A candidate applied to its anchor. */
export interface LabelTrial extends Candidate {
  /** Bounds of the name, in pixels of the drawing. */
  readonly box: Bounds;
  /** True if the name had to be moved to stay inside the frame. */
  readonly isMoved: boolean;
}

function moved(box: Bounds, [x, y]: Point): Bounds {
  return { x0: box.x0 + x, y0: box.y0 + y, x1: box.x1 + x, y1: box.y1 + y };
}

/** How far the interval from `from` to `to` must move to lie in the interval from `low` to `high`. */
const into = (from: number, to: number, low: number, high: number) =>
  Math.max(0, low - from) + Math.min(0, high - to);

/**
 * Applies a candidate to its anchor. A callout that would leave the frame is moved back inside it.
 *
 * @param at the anchor, in pixels; `frame` likewise
 */
export function tryCandidate(
  request: LabelRequest,
  candidate: Candidate,
  at: Point,
  frame: Bounds,
): LabelTrial {
  const wanted = moved(boxAt(request, candidate.offset), at);
  if (!candidate.isCallout) return { ...candidate, box: wanted, isMoved: false };
  const by: Point = [
    into(wanted.x0, wanted.x1, frame.x0, frame.x1),
    into(wanted.y0, wanted.y1, frame.y0, frame.y1),
  ];
  const offset: Point = [candidate.offset[0] + by[0], candidate.offset[1] + by[1]];
  return {
    ...candidate,
    offset,
    box: moved(wanted, by),
    isMoved: by[0] !== 0 || by[1] !== 0,
  };
}

/** Points along a leader line, in pixels, to find out what it would cross; none without a line. */
export function leaderOf(
  { isCallout, offset: [dx, dy] }: LabelTrial,
  [x, y]: Point,
): readonly Point[] {
  if (!isCallout) return [];
  const steps = Math.ceil(Math.hypot(dx, dy) / 6);
  return Array.from({ length: steps }, (_, index): Point => [
    x + (dx * (index + 1)) / steps,
    y + (dy * (index + 1)) / steps,
  ]).slice(1, -3);
}

/** The point, seen from the anchor, where a line to the middle of the box meets its edge. A leader line ends there. */
export function leaderEndOf({ box, offset: [x, y] }: LabelTrial): Point {
  const covered = Math.min(
    widthOf(box) / 2 / Math.max(Math.abs(x), 1),
    heightOf(box) / 2 / Math.max(Math.abs(y), 1),
    1,
  );
  return [x * (1 - covered), y * (1 - covered)];
}
