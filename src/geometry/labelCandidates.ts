import { heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import type { LabelKind, LabelRequest } from '#geometry/mapLabel.ts';

/** Of a letter and a line, in pixels, as `views/map/MapLabels.css` sets them. */
const lineHeight: Record<LabelKind, number> = {
  member: 22,
  focus: 20,
  neighbour: 18,
  sea: 18,
};
const letterWidth: Record<LabelKind, number> = {
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

const reachesPx = [52, 76, 104, 36, 132, 24, 164];

/** Beside a shape of at most this size a name is clearly its own, in pixels. */
const besideBelowPx = 16;

/** What a name covers when its middle stands at `offset`, in pixels. */
export function boxAt({ text, kind }: LabelRequest, [x, y]: Point): Bounds {
  const width = text.length * letterWidth[kind] + 8;
  const height = lineHeight[kind];
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

/** A place to try for a name: from the anchor to its middle, in pixels. */
export interface Candidate {
  readonly offset: Point;
  /** True where a leader line runs from the anchor to the name. */
  readonly isCallout: boolean;
}

/** Places to try for a name, best first: inside its shape, or around it with a leader line. */
export function candidatesOf(request: LabelRequest): readonly Candidate[] {
  const box = boxAt(request, [0, 0]);
  const fits = widthOf(box) < request.room.width && heightOf(box) < request.room.height;
  const inside = fits ? [{ offset: [0, 0] as const, isCallout: false }] : [];
  if (request.kind === 'neighbour' || request.kind === 'sea' || request.isQuiet) return inside;
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
