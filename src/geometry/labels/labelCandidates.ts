import { countLetters } from '#model/countLetters.ts';
import { heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import type { LabelKind, LabelRequest } from '#geometry/labels/label.ts';

/** Of a letter and a line, in pixels, as `views/map/MapLabels.css` sets them. */
const lineHeight: Record<LabelKind, number> = {
  member: 20,
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

/**
 * How much of a country's width its name may take. It may nearly fill a member or a country in focus; beside
 * members it keeps well inside.
 */
const shareOfWidth: Record<LabelKind, number> = {
  member: 0.95,
  focus: 0.95,
  neighbour: 0.56,
  sea: 1,
};
/** A member's name may reach so far over its borders where it covers no other member. */
const reachOfWidth = 1.3;
/** How much of its height. */
const shareOfHeight = 0.72;

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

const reachesPx = [52, 76, 104, 36, 132, 22, 164];

/** Beside a shape of at most this size a name is clearly its own, in pixels. */
const besideBelowPx = 18;

/** From one place that leans out of a shape to the next, in pixels. */
const leanPx = 5;

/** What a name covers when its middle stands at `offset`, in pixels. */
export function boxAt({ text, kind }: Pick<LabelRequest, 'text' | 'kind'>, [x, y]: Point): Bounds {
  const width = countLetters(text) * letterWidth[kind] + 8;
  const height = lineHeight[kind];
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

/** A place to try for a name: from the anchor to its middle, in pixels. */
export interface Candidate {
  readonly offset: Point;
  /** True where a leader line runs from the anchor to the name. */
  readonly isCallout: boolean;
  /** True where the name as a whole is in its shape. */
  readonly isInside?: boolean;
  /** How much of the name may lie on another member's land, 0 to 1; absent where that is known to be right. */
  readonly mayCover?: number;
}

/** What lies less than this on another member's land does not stand there. */
const besideShare = 0.2;

/**
 * On its shape, or out of it to one side: a country in focus is named over the border to one that is no
 * member rather than beside a leader line.
 */
function leaning(half: number): readonly Candidate[] {
  const steps = Math.ceil(half / leanPx);
  const offsets = Array.from({ length: 2 * steps + 1 }, (_, index): Point => {
    const by = leanPx * Math.ceil(index / 2);
    return [index % 2 === 1 ? -by : by, 0];
  });
  return [0.02, besideShare / 2, besideShare].flatMap((mayCover) =>
    offsets.map((offset) => ({ offset, isCallout: false, mayCover })),
  );
}

/** The places where a name is wanted, best first: inside its shape, over its borders, and where a hand has put it. */
export function candidatesOf(request: LabelRequest): readonly Candidate[] {
  const { kind, placement, isQuiet, isCrowded } = request;
  const box = boxAt(request, [0, 0]);
  const { width, height } = request.room;
  const isFlat = heightOf(box) < height * shareOfHeight;
  const fits = isFlat && widthOf(box) < width * shareOfWidth[kind];
  const inside = fits ? [{ offset: [0, 0] as const, isCallout: false, isInside: true }] : [];
  if (kind === 'neighbour' || kind === 'sea' || isQuiet) return inside;
  const half = widthOf(box) / 2;
  const over =
    isFlat && widthOf(box) < width * reachOfWidth
      ? [{ offset: [0, 0] as const, isCallout: false, mayCover: besideShare }]
      : [];
  if (isCrowded) {
    const isTiny = Math.max(width, height) < besideBelowPx;
    if (!isTiny) return [...inside, ...over];
    return [
      [half + 8, 0] as const,
      [-half - 8, 0] as const,
      [0, 18] as const,
      [0, -18] as const,
    ].map((offset) => ({ offset, isCallout: false, mayCover: besideShare }));
  }
  const byHand = placement ? [{ offset: placement, isCallout: true }] : [];
  if (kind === 'focus')
    return [...leaning(half), ...byHand.map((one) => ({ ...one, mayCover: besideShare }))];
  return [...inside, ...byHand, ...over];
}

/** Places around a shape for a name with a leader line, best first; where a member has no other it may stand on any land. */
export function candidatesAround(request: LabelRequest): readonly Candidate[] {
  const { kind, isQuiet, isCrowded } = request;
  if (kind === 'neighbour' || kind === 'sea' || isQuiet || isCrowded) return [];
  const half = widthOf(boxAt(request, [0, 0])) / 2;
  return [directions, furtherDirections].flatMap((ways) =>
    reachesPx.flatMap((reach) =>
      ways.map(([x, y]) => ({
        offset: [x * reach + Math.sign(x) * half * 0.6, y * reach] as const,
        isCallout: true,
        mayCover: besideShare,
      })),
    ),
  );
}
