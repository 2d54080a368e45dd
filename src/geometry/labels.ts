import { contains, overlaps, type Bounds, type Point } from '#geometry/coordinates.ts';
import { candidatesOf } from '#geometry/labelCandidates.ts';
import { leaderEndOf, tryCandidate, type LabelTrial } from '#geometry/labelTrial.ts';
import type { LabelArea, LabelKind, LabelRequest, PlacedLabel } from '#geometry/mapLabel.ts';

/** How much of a name may lie on another member's land: what is wanted, then what still does. */
const sharesAbroad: Record<LabelKind, readonly number[]> = {
  member: [0.2, 1],
  focus: [0.02, 0.1, 0.2],
  neighbour: [0],
  sea: [0],
};

const around = ([x, y]: Point, by: number): Bounds => ({
  x0: x - by,
  y0: y - by,
  x1: x + by,
  y1: y + by,
});

const hits = (box: Bounds) => (point: Point) => overlaps(around(point, 5), box);

/** True where more than a share of a box, in pixels, covers land of a member other than `id`. */
export type CoversAnother = (id: string, box: Bounds, share: number) => boolean;

/**
 * Places names one after the other so that none overlaps another or leaves the frame. Up to twelve
 * members always get a place, on their shape or beside it with a leader line; other names are left out
 * where they don't fit. A country in focus is never named on a member's land, a member on another's only
 * where there is no other room.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { frame, unitsPerPixel }: LabelArea,
  coversAnother: CoversAnother = () => false,
): readonly PlacedLabel[] {
  const toPixels = ([x, y]: Point): Point => [x / unitsPerPixel, y / unitsPerPixel];
  const framePx: Bounds = {
    x0: frame.x0 / unitsPerPixel,
    y0: frame.y0 / unitsPerPixel,
    x1: frame.x1 / unitsPerPixel,
    y1: frame.y1 / unitsPerPixel,
  };
  const anchors = new Map(
    requests
      .filter(({ kind }) => kind === 'member' || kind === 'focus')
      .map(({ id, anchor }) => [id, toPixels(anchor)]),
  );
  const taken: Bounds[] = [];
  const leaders: Point[] = [];

  function isFree(id: string, { box, leader, isInside, isCallout }: LabelTrial): boolean {
    if (!contains(framePx, box) || taken.some((other) => overlaps(other, box))) return false;
    if (leaders.some(hits(box))) return false;
    if (isInside) return true;
    // A name never covers the point of another, and its line neither a name nor another line.
    return (
      ![...anchors].some(([of, point]) => (isCallout || of !== id) && hits(box)(point)) &&
      !leader.some((point) => taken.some((other) => hits(other)(point))) &&
      !leader.some((point) =>
        leaders.some((other) => Math.hypot(point[0] - other[0], point[1] - other[1]) < 6),
      )
    );
  }

  function isAbroad({ id, kind }: LabelRequest, trial: LabelTrial, share: number): boolean {
    if (trial.isInside || (trial.isByHand && kind === 'member' && !trial.isMoved)) return false;
    return (
      coversAnother(id, trial.box, share) ||
      (kind === 'focus' && trial.leader.some((point) => coversAnother(id, around(point, 1), 0)))
    );
  }

  const middle = meanOf([...anchors.values()]);
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const { id, kind } = request;
    const at = toPixels(request.anchor);
    if (!contains(framePx, around(at, 0))) continue;
    /** On the side away from the other members, whose land lies on this one. */
    const isAside = ([x, y]: Point) => x * (middle[0] - at[0]) + y * (middle[1] - at[1]) <= 0;
    const rankOf = ({ offset, isCallout, isByHand, isMoved }: LabelTrial) =>
      isByHand || !isCallout ? 0 : Number(isMoved) * 2 + Number(!isAside(offset));
    const trials = candidatesOf(request)
      .map((candidate) => tryCandidate(request, candidate, at, framePx))
      .sort((a, b) => rankOf(a) - rankOf(b));
    const free = trials.filter((trial) => isFree(id, trial));
    let found: LabelTrial | undefined;
    for (const share of sharesAbroad[kind])
      found ??= free.find((trial) => !isAbroad(request, trial, share));
    if (!found) continue;
    const { offset, isCallout, box, leader } = found;
    taken.push(box);
    leaders.push(...leader);
    placed.push({ ...request, offset, isCallout, leaderEnd: leaderEndOf(found) });
  }
  return placed;
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}
