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
  readonly kind: 'member' | 'neighbour' | 'note' | 'sea';
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
  readonly room: { readonly width: number; readonly height: number };
}

export interface LabelArea {
  /** Where labels may stand, in frame units. */
  readonly frame: Bounds;
  /** Frame units per CSS pixel. */
  readonly unitsPerPixel: number;
}

const lineHeight: Record<PlacedLabel['kind'], number> = {
  member: 22,
  neighbour: 18,
  note: 18,
  sea: 18,
};
const letterWidth: Record<PlacedLabel['kind'], number> = {
  member: 9.6,
  neighbour: 7.9,
  note: 7.9,
  sea: 7.9,
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

/** Hand-placed callouts of the built-in map come first; the rule above is the fallback. */
const preferred: Readonly<Record<string, readonly Point[]>> = {
  BLR: [[-0.6, -0.8]],
  ARM: [[-0.85, 0.6]],
  TJK: [[-0.9, 0.55]],
  KGZ: [[0.85, 0.6]],
};

const reachesPx = [52, 76, 104, 36, 132];

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
 * Places names one after the other so that none overlaps another or leaves the frame. Members always
 * get a place, on their shape or beside it with a leader line; other names are left out where they don't fit.
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
    .filter(({ kind }) => kind === 'member')
    .map(({ id, anchor }) => ({ id, at: toPixels(anchor) }));
  const taken: Bounds[] = [];
  const placed: PlacedLabel[] = [];

  const isFree = (box: Bounds, request: LabelRequest, isCallout: boolean) =>
    contains(framePx, box) &&
    !taken.some((other) => overlaps(other, box)) &&
    // A callout never covers the point of a member, its own included.
    !(
      isCallout &&
      anchors.some(({ at: [x, y] }) =>
        overlaps({ x0: x - 6, y0: y - 6, x1: x + 6, y1: y + 6 }, box),
      )
    ) &&
    (request.kind === 'member' || widthOf(box) > 0);

  for (const request of requests) {
    const at = toPixels(request.anchor);
    const inside = boxAt(request, [0, 0]);
    const fits = widthOf(inside) < request.room.width && heightOf(inside) < request.room.height;
    const mayCallOut = request.kind === 'member';
    const candidates: { offset: Point; isCallout: boolean }[] =
      fits || !mayCallOut ? [{ offset: [0, 0], isCallout: false }] : [];
    if (mayCallOut) {
      const ways = [...(preferred[request.id] ?? []), ...directions];
      for (const reach of reachesPx) {
        for (const [x, y] of ways) {
          const half = widthOf(inside) / 2;
          candidates.push({
            offset: [x * reach + Math.sign(x) * half * 0.6, y * reach],
            isCallout: true,
          });
        }
      }
    }
    const found = candidates.find(({ offset, isCallout }) =>
      isFree(moved(boxAt(request, offset), at), request, isCallout),
    );
    if (!found || (!mayCallOut && !fits)) continue;
    taken.push(moved(boxAt(request, found.offset), at));
    placed.push({ ...request, ...found });
  }
  return placed;
}

/** What may be named in an arrangement of the map, members first. */
export function labelRequests(
  geometry: MapGeometry,
  arrangement: Arrangement,
  { unitsPerPixel }: LabelArea,
): readonly LabelRequest[] {
  const scale = arrangement.camera.k / unitsPerPixel;
  const room = ({ x0, y0, x1, y1 }: Bounds) => ({
    width: (x1 - x0) * scale * 0.72,
    height: (y1 - y0) * scale * 0.72,
  });
  const request =
    (kind: PlacedLabel['kind']) =>
    (country: { id: string; name: string; labelPoint: Point; bounds: Bounds }) => ({
      id: country.id,
      text: country.name,
      kind,
      anchor: toFrame(arrangement, country.labelPoint),
      room: room(country.bounds),
    });
  return [
    ...geometry.members.map(request('member')),
    ...geometry.neighbours.map(request('neighbour')),
  ];
}
