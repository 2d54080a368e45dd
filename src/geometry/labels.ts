import {
  contains,
  heightOf,
  overlaps,
  widthOf,
  type Bounds,
  type Point,
} from '#geometry/coordinates.ts';
import { boxAt, candidatesOf, type Candidate } from '#geometry/labelCandidates.ts';
import type { LabelArea, LabelRequest, PlacedLabel } from '#geometry/mapLabel.ts';

function moved(box: Bounds, [x, y]: Point): Bounds {
  return { x0: box.x0 + x, y0: box.y0 + y, x1: box.x1 + x, y1: box.y1 + y };
}

/**
 * Places names one after the other so that none overlaps another or leaves the frame. Up to twelve
 * members always get a place, on their shape or beside it with a leader line; other names are left out
 * where they don't fit.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { frame, unitsPerPixel }: LabelArea,
): readonly PlacedLabel[] {
  const toPixels = ([x, y]: Point): Point => [x / unitsPerPixel, y / unitsPerPixel];
  const framePx: Bounds = {
    x0: frame.x0 / unitsPerPixel,
    y0: frame.y0 / unitsPerPixel,
    x1: frame.x1 / unitsPerPixel,
    y1: frame.y1 / unitsPerPixel,
  };
  const anchors = requests
    .filter(({ kind }) => kind === 'member' || kind === 'focus')
    .map(({ anchor }) => toPixels(anchor));
  const taken: Bounds[] = [];
  const leaders: Point[] = [];
  const placed: PlacedLabel[] = [];

  const hitsPoint = (box: Bounds) => (point: Point) =>
    overlaps({ x0: point[0] - 5, y0: point[1] - 5, x1: point[0] + 5, y1: point[1] + 5 }, box);

  function isFree(box: Bounds, leader: readonly Point[], isInside: boolean): boolean {
    if (!contains(framePx, box) || taken.some((other) => overlaps(other, box))) return false;
    if (leaders.some(hitsPoint(box))) return false;
    if (isInside) return true;
    // A callout never covers the point of a member, and its line neither a name nor another line.
    return (
      !anchors.some(hitsPoint(box)) &&
      !leader.some((point) => taken.some((other) => hitsPoint(other)(point))) &&
      !leader.some((point) =>
        leaders.some((other) => Math.hypot(point[0] - other[0], point[1] - other[1]) < 6),
      )
    );
  }

  const middle = meanOf(anchors);
  for (const request of requests) {
    const at = toPixels(request.anchor);
    if (!contains(framePx, { x0: at[0], y0: at[1], x1: at[0], y1: at[1] })) continue;
    const isAside = ([x, y]: Point) => x * (middle[0] - at[0]) + y * (middle[1] - at[1]) <= 0;
    const rankOf = ({ offset, isCallout }: Candidate) =>
      !isCallout || offset === request.placement || isAside(offset) ? 0 : 1;
    const found = candidatesOf(request)
      // The name of a country in focus never stands on the side of the members, so not on their land.
      .filter(({ offset }) => request.kind !== 'focus' || isAside(offset))
      // That of a member stands there, on another's land, only where there is no other room.
      .sort((a, b) => rankOf(a) - rankOf(b))
      .map((candidate) => ({
        ...candidate,
        box: moved(boxAt(request, candidate.offset), at),
        leader: candidate.isCallout ? pointsAlong(at, candidate.offset) : [],
      }))
      .find(({ box, leader, offset: [x, y] }) => isFree(box, leader, x === 0 && y === 0));
    if (!found) continue;
    const { offset, isCallout, box, leader } = found;
    taken.push(box);
    leaders.push(...leader);
    placed.push({ ...request, offset, isCallout, leaderEnd: leaderEndOf(box, offset) });
  }
  return placed;
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** Points along a leader line, for finding what it would cross. */
function pointsAlong([x, y]: Point, [dx, dy]: Point): readonly Point[] {
  const steps = Math.ceil(Math.hypot(dx, dy) / 6);
  return Array.from({ length: steps }, (_, index): Point => [
    x + (dx * (index + 1)) / steps,
    y + (dy * (index + 1)) / steps,
  ]).slice(1, -3);
}

/** Where the line to the middle of a box meets its edge, so that it never strikes a word through. */
function leaderEndOf(box: Bounds, [x, y]: Point): Point {
  const covered = Math.min(
    widthOf(box) / 2 / Math.max(Math.abs(x), 1),
    heightOf(box) / 2 / Math.max(Math.abs(y), 1),
    1,
  );
  return [x * (1 - covered), y * (1 - covered)];
}
