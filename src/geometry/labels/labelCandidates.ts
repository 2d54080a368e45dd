import { countLetters } from '#model/countLetters.ts';
import { heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import type { LabelKind, LabelRequest } from '#geometry/labels/label.ts';

/** Height of a line and mean width of a letter, in pixels, as `views/map/MapLabels.css` sets them. */
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
 * How much of a shape's width its name may take. A name may nearly fill a member or a country in focus; in a neighbour
 * it keeps well away from the borders.
 */
const shareOfWidth: Record<LabelKind, number> = {
  member: 0.95,
  focus: 0.95,
  neighbour: 0.56,
  sea: 1,
};
/** Up to this share of its width, a member's name may lie over the borders if it hardly covers another member. */
const reachOfWidth = 1.3;
/** How much of a shape's height its name may take. */
const shareOfHeight = 0.72;

/** Tried in this order: below left, below right, above left, above right, left, right, below, above. */
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

/** Directions between those above, tried after them. */
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

/** A name beside a shape smaller than this, in pixels, clearly belongs to it even without a leader line. */
const besideBelowPx = 18;

/** Distance between two places that `leaning` tries, in pixels. */
const leanPx = 5;

/** Bounds of a name whose middle is at `offset`, in pixels. */
export function boxAt({ text, kind }: Pick<LabelRequest, 'text' | 'kind'>, [x, y]: Point): Bounds {
  const width = countLetters(text) * letterWidth[kind] + 8;
  const height = lineHeight[kind];
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

/** A place to try for a name. */
export interface Candidate {
  /** From the anchor to the middle of the name, in pixels. */
  readonly offset: Point;
  /** True if a leader line runs from the anchor to the name. */
  readonly isCallout: boolean;
  /** True if the whole name is inside its shape. */
  readonly isInside?: boolean;
  /** How much of the name may lie on another member's land, 0 to 1. Default: not checked. */
  readonly mayCover?: number;
}

/** A name of which no more than this share lies on another member's land does not seem to name that member. */
const besideShare = 0.2;

/**
 * Places on the shape and more and more to its left and right, without a leader line. A country in focus may be named
 * across its border, but hardly on the land of a member.
 *
 * @param half half the width of the name, in pixels
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

/**
 * The preferred places of a name, best first: inside its shape, placed by hand, over its borders. For a country in
 * focus: on or beside its shape, placed by hand. If there are too many members for leader lines, none is by hand.
 */
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

/** Places around a shape for a name with a leader line, best first. */
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
