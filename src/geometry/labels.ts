import { toFrame, type Arrangement } from '#geometry/arrangement.ts';
import {
  contains,
  overlaps,
  widthOf,
  heightOf,
  type Bounds,
  type Point,
} from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

/** A name on the map, in frame units; offsets and sizes in CSS pixels. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly kind: 'member' | 'focus' | 'neighbour' | 'sea';
  /** What the name stands for. */
  readonly anchor: Point;
  /** From the anchor to the middle of the text, in pixels. */
  readonly offset: Point;
  /** True where a leader line runs from the anchor to the text. */
  readonly isCallout: boolean;
}

export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  readonly kind: PlacedLabel['kind'];
  readonly anchor: Point;
  /** Size of the shape on screen, in pixels; a name that does not fit inside becomes a callout or is left out. */
  /** Tried before the rule, in pixels. */
  readonly placement?: Point | undefined;
  readonly room: { readonly width: number; readonly height: number };
  /** True where there are too many members for leader lines. */
  readonly isCrowded?: boolean;
}

export interface LabelArea {
  /** Where labels may stand, in frame units. */
  readonly frame: Bounds;
  /** Frame units per CSS pixel. */
  readonly unitsPerPixel: number;
}

/** Of a letter and a line, in pixels, as `views/map/AllianceMap.css` sets them. */
const lineHeight: Record<PlacedLabel['kind'], number> = {
  member: 22,
  focus: 20,
  neighbour: 18,
  sea: 18,
};
const letterWidth: Record<PlacedLabel['kind'], number> = {
  member: 8.4,
  focus: 8.4,
  neighbour: 8.2,
  sea: 8.2,
};

/** Tried in this order: below left, below right, above left, above right, beside. */
const directions: readonly Point[] = [
  [-0.75, 0.75],
  [0.75, 0.75],
  [-0.75, -0.75],
  [0.75, -0.75],
  [-1, 0.1],
  [1, 0.1],
  [0, 1],
  [0, -1],
];

/** More members than this get no leader lines: each of the small ones has a name only where it fits. */
const manyMembers = 12;
/** Beside a shape of at most this size a name is clearly its own, in pixels. */
const besideBelowPx = 16;

const reachesPx = [52, 76, 104, 36, 132, 24, 164];

/** Between the first ones, for the last resort. */
const furtherDirections: readonly Point[] = [
  [-0.4, 0.9],
  [0.4, 0.9],
  [-0.9, 0.4],
  [0.9, 0.4],
  [-0.4, -0.9],
  [0.4, -0.9],
  [-0.9, -0.4],
  [0.9, -0.4],
];

function boxAt(request: LabelRequest, offset: Point): Bounds {
  const width = request.text.length * letterWidth[request.kind] + 8;
  const height = lineHeight[request.kind];
  const [x, y] = offset;
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

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
    // The name of a country in focus never stands on the side of the members, so not on their land.
    const isAside = ([x, y]: Point) => x * (middle[0] - at[0]) + y * (middle[1] - at[1]) <= 0;
    const found = candidatesOf(request)
      .filter(({ offset }) => request.kind !== 'focus' || isAside(offset))
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
    placed.push({ ...request, offset, isCallout });
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

/** Offsets to try for a name, best first: inside its shape, or around it with a leader line. */
function candidatesOf(request: LabelRequest): readonly { offset: Point; isCallout: boolean }[] {
  const box = boxAt(request, [0, 0]);
  const fits = widthOf(box) < request.room.width && heightOf(box) < request.room.height;
  const inside = fits ? [{ offset: [0, 0] as const, isCallout: false }] : [];
  if (request.kind === 'neighbour' || request.kind === 'sea') return inside;
  const half = widthOf(box) / 2;
  if (request.isCrowded) {
    const isTiny = Math.max(request.room.width, request.room.height) < besideBelowPx;
    if (!isTiny) return inside;
    return [
      [half + 8, 0] as const,
      [-half - 8, 0] as const,
      [0, 18] as const,
      [0, -18] as const,
    ].map((offset) => ({ offset, isCallout: false }));
  }
  const around = [directions, furtherDirections].flatMap((ways) =>
    reachesPx.flatMap((reach) =>
      ways.map(([x, y]) => ({
        offset: [x * reach + Math.sign(x) * half * 0.6, y * reach] as const,
        isCallout: true,
      })),
    ),
  );
  const byHand = request.placement ? [{ offset: request.placement, isCallout: true }] : [];
  return [...inside, ...byHand, ...around];
}

/**
 * How much of a country's width its name may take. It may nearly fill a member, and reach a little over
 * the borders of a country in focus; beside members it keeps well inside.
 */
const shareOfWidth: Record<PlacedLabel['kind'], number> = {
  member: 0.95,
  focus: 1.25,
  neighbour: 0.7,
  sea: 1,
};

/** What may be named in an arrangement of the map: members first, then the countries in `focus`, then the others. */
export function labelRequests(
  geometry: MapGeometry,
  arrangement: Arrangement,
  { unitsPerPixel }: LabelArea,
  focus: readonly string[],
  placements: Readonly<Record<string, Point>>,
): readonly LabelRequest[] {
  const scale = arrangement.camera.k / unitsPerPixel;
  const room = ({ x0, y0, x1, y1 }: Bounds, share: number) => ({
    width: (x1 - x0) * scale * share,
    height: (y1 - y0) * scale * 0.72,
  });
  const request =
    (kind: PlacedLabel['kind']) =>
    (country: { id: string; name: string; labelPoint: Point; bounds: Bounds }) => ({
      id: country.id,
      text: country.name,
      kind,
      anchor: toFrame(arrangement, country.labelPoint),
      room: room(country.bounds, shareOfWidth[kind]),
      placement: placements[country.id],
      isCrowded: geometry.members.length > manyMembers,
    });
  const inFocus = geometry.neighbours.filter(({ id }) => focus.includes(id));
  const others = geometry.neighbours.filter(({ id }) => !focus.includes(id));
  return [
    ...geometry.members.map(request('member')),
    ...inFocus.map(request('focus')),
    ...others.map(request('neighbour')),
    ...geometry.seas.map(({ name, labelPoint, width }) => ({
      id: name,
      text: name,
      kind: 'sea' as const,
      anchor: toFrame(arrangement, labelPoint),
      room: { width: width * scale, height: Infinity },
    })),
  ];
}
