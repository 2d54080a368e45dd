import { contains, overlaps, type Bounds, type Point } from '#geometry/coordinates.ts';
import {
  candidatesAround,
  candidatesOf,
  type Candidate,
} from '#geometry/labels/labelCandidates.ts';
import {
  leaderEndOf,
  leaderOf,
  tryCandidate,
  type LabelTrial,
} from '#geometry/labels/labelTrial.ts';
import {
  framePxOf,
  type LabelArea,
  type LabelRequest,
  type PlacedLabel,
} from '#geometry/labels/label.ts';
import type { Resumable } from '#geometry/resumable.ts';

const around = ([x, y]: Point, by: number): Bounds => ({
  x0: x - by,
  y0: y - by,
  x1: x + by,
  y1: y + by,
});

const hits = (box: Bounds) => (point: Point) => overlaps(around(point, 5), box);

/** True if more than `share` of a box, in pixels, covers land of one member other than `id`. */
export type CoversAnother = (id: string, box: Bounds, share: number) => boolean;

/**
 * Places names one after the other, so that none overlaps another or leaves the frame. If there are up to twelve
 * members, each gets a place on its shape or beside it with a leader line, as long as any place is free. Other names
 * are left out if they do not fit. The name of a country in focus may cover a small share of a member's land at most;
 * a member's name may cover more of another member only if there is no other room.
 */
export function* placingSteps(
  requests: readonly LabelRequest[],
  area: LabelArea,
  coversAnother: CoversAnother,
): Resumable<readonly PlacedLabel[]> {
  const { unitsPerPixel } = area;
  const toPixels = ([x, y]: Point): Point => [x / unitsPerPixel, y / unitsPerPixel];
  const framePx = framePxOf(area);
  const anchors = new Map(
    requests
      .filter(({ kind }) => kind === 'member' || kind === 'focus')
      .map(({ id, anchor }) => [id, toPixels(anchor)]),
  );
  const taken: Bounds[] = [];
  const leaders: Point[] = [];

  function isFree(id: string, trial: LabelTrial, at: Point): boolean {
    const { box, isInside, isCallout } = trial;
    if (!contains(framePx, box) || taken.some((other) => overlaps(other, box))) return false;
    if (leaders.some(hits(box))) return false;
    if (isInside) return true;
    // A name must not cover the anchor of another name; its leader line must not cross a name or another line.
    const leader = leaderOf(trial, at);
    return (
      ![...anchors].some(([of, point]) => (isCallout || of !== id) && hits(box)(point)) &&
      !leader.some((point) => taken.some((other) => hits(other)(point))) &&
      !leader.some((point) =>
        leaders.some((other) => Math.hypot(point[0] - other[0], point[1] - other[1]) < 6),
      )
    );
  }

  /** True if the name covers no more of another member than it may; a line to a country in focus must not cross one. */
  function isAtHome({ id, kind }: LabelRequest, trial: LabelTrial, at: Point): boolean {
    const { mayCover, box } = trial;
    return (
      mayCover === undefined ||
      (!coversAnother(id, box, mayCover) &&
        (kind !== 'focus' ||
          !leaderOf(trial, at).some((point) => coversAnother(id, around(point, 1), 0))))
    );
  }

  const middle = meanOf([...anchors.values()]);

  function choosePlace(request: LabelRequest, at: Point): LabelTrial | undefined {
    const { id, kind } = request;
    const toTrial = (candidate: Candidate) => tryCandidate(request, candidate, at, framePx);
    const firstOf = (trials: readonly LabelTrial[]) =>
      trials.find((trial) => isFree(id, trial, at) && isAtHome(request, trial, at));
    const wanted = firstOf(candidatesOf(request).map(toTrial));
    if (wanted) return wanted;
    /** True for an offset that points away from the middle of all members, where their land is. */
    const isAside = ([x, y]: Point) => x * (middle[0] - at[0]) + y * (middle[1] - at[1]) <= 0;
    const rankOf = ({ offset, isMoved }: LabelTrial) =>
      Number(isMoved) * 2 + Number(!isAside(offset));
    const trials = candidatesAround(request)
      .map(toTrial)
      .sort((a, b) => rankOf(a) - rankOf(b));
    // A member must have its name, so its line may cross others or its name may lie on another member.
    const lastResort = () =>
      trials.find((trial) => isFree(id, trial, at)) ??
      trials.find(
        ({ box }) => contains(framePx, box) && !taken.some((other) => overlaps(other, box)),
      );
    return firstOf(trials) ?? (kind === 'member' ? lastResort() : undefined);
  }

  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const at = toPixels(request.anchor);
    if (!contains(framePx, around(at, 0))) continue;
    const found = choosePlace(request, at);
    if (!found) continue;
    const { offset, isCallout, box } = found;
    taken.push(box);
    leaders.push(...leaderOf(found, at));
    const { id, text, kind, anchor } = request;
    placed.push({ id, text, kind, anchor, offset, isCallout, leaderEnd: leaderEndOf(found) });
    yield;
  }
  return placed;
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}
