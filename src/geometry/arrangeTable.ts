import type { Arrangement } from '#geometry/arrangement.ts';
import {
  centreOf,
  contains,
  grow,
  heightOf,
  overlaps,
  widthOf,
  type Bounds,
  type Point,
} from '#geometry/coordinates.ts';
import type { MapGeometry, PlacedMember } from '#geometry/mapGeometry.ts';
import { pairsPlan, roundPlan, rowsPlan, type SeatPlan } from '#geometry/seatPlans.ts';
import { identity, type Similarity } from '#geometry/similarity.ts';

/** A seat at the table: the middle of the shape and the top of its caption, in frame units. */
export interface TableSeat {
  readonly id: string;
  readonly centre: Point;
  readonly captionTop: Point;
}

export interface TableArrangement extends Arrangement {
  readonly seats: readonly TableSeat[];
  /** Width of a seat in frame units, where there are so many that only short names fit. */
  readonly seatWidth?: number;
  /** The table itself. */
  readonly table: { readonly centre: Point; readonly radius: number };
}

export function isTable(arrangement: Arrangement): arrangement is TableArrangement {
  return 'seats' in arrangement;
}

/** Free room over and under a seat and round the table, as shares of a caption's height and of a shape's size. */
const gapShares = { caption: 0.2, side: 0.12 };
/** Free room beside a seat, where captions are seldom as broad as they may be, as a share of a caption's height. */
const besideShare = 0.1;
/** The table between the seats is at least this large, as a share of a caption's height. */
const smallestTable = 0.85;
/** A shape that fills less of its box, such as Chile or a group of islands, does not decide how large all are. */
export const sparse = 0.3;
/** So much longer than the side of an equal square may such a shape be. */
const longestSparse = 1.8;
/** Smaller shapes than this would be specks over their captions, as a share of a caption's height. */
const smallestSide = 0.6;
/** A table that makes them smaller than this share of what rows would allow is not worth it. */
const smallestShare = 0.5;
/** Halvings until the size is exact. */
const rounds = 20;

/** The scale that gives a member the area of a square, or less where it would stretch too far. */
function scaleFor({ area, uprightBounds: box }: PlacedMember, side: number): number {
  const k = side / Math.sqrt(area);
  const [width, height] = [widthOf(box), heightOf(box)];
  const isSparse = area / (width * height) < sparse;
  return isSparse ? Math.min(k, (longestSparse * side) / Math.max(width, height)) : k;
}

/** The round table in the middle of what the seats leave free, a gap away from them. */
function tableBetween(
  seats: readonly Bounds[],
  area: Bounds,
  gap: number,
): TableArrangement['table'] {
  const [x, y] = centreOf(area);
  const across = seats.filter(({ x0, x1 }) => x0 < x && x < x1);
  const top = Math.max(area.y0, ...across.filter((one) => one.y1 < y).map(({ y1 }) => y1));
  const bottom = Math.min(area.y1, ...across.filter((one) => one.y0 > y).map(({ y0 }) => y0));
  const centre: Point = [x, (top + bottom) / 2];
  const distances = seats.map(({ x0, y0, x1, y1 }) =>
    Math.hypot(
      Math.max(x0 - centre[0], centre[0] - x1, 0),
      Math.max(y0 - centre[1], centre[1] - y1, 0),
    ),
  );
  return { centre, radius: Math.max(0, Math.min(...distances) - gap) };
}

/**
 * One state, one seat: each member drawn with the same area, north up, round a table, clockwise from
 * the top in the order of `ids`, and all as large as the area allows; in two rows where the table would
 * leave too little for them. A state long or scattered is smaller where it would stretch too far.
 *
 * @param area where the table stands, in frame units
 * @param captionHeight room that each caption takes under its shape, in frame units
 * @param captionWidth of the longest line of a caption, in frame units
 */
export function arrangeTable(
  geometry: MapGeometry,
  ids: readonly string[],
  area: Bounds,
  captionHeight: number,
  captionWidth = captionHeight * 2.7,
): TableArrangement {
  const members = ids.flatMap((id) => geometry.members.find((one) => one.id === id) ?? []);
  const isTall = heightOf(area) > widthOf(area);
  const boundsAt = (plan: SeatPlan, side: number) => {
    const widest = Math.min(captionWidth, widthOf(area) / (plan.columns + 0.1));
    return members.map((member, index): Bounds => {
      const { uprightBounds } = member;
      const k = scaleFor(member, side);
      const width = Math.max(k * widthOf(uprightBounds) + 2 * gapShares.side * side, widest);
      const height = k * heightOf(uprightBounds) + captionHeight;
      const [x, y] = plan.seatCentre(index, area, width, height);
      return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
    });
  };
  const gapAt = (side: number) => gapShares.caption * captionHeight + gapShares.side * side;
  const withGap = ({ x0, y0, x1, y1 }: Bounds, gap: number, beside: number): Bounds => ({
    x0: x0 - beside,
    y0: y0 - gap,
    x1: x1 + beside,
    y1: y1 + gap,
  });
  const hasRoom = (plan: SeatPlan, side: number) => {
    const seats = boundsAt(plan, side);
    const gap = gapAt(side);
    // What stands in rows is as wide as its column at most.
    const beside = plan.hasTable || isTall ? besideShare * captionHeight : 0;
    return (
      seats.every(
        (seat, index) =>
          contains(grow(area, 1), seat) &&
          !seats.slice(index + 1).some((other) => overlaps(withGap(seat, gap, beside), other)),
      ) &&
      (!plan.hasTable || tableBetween(seats, area, gap).radius > smallestTable * captionHeight)
    );
  };
  const largestSide = (plan: SeatPlan) => {
    let [side, tooLarge] = [0, Math.max(widthOf(area), heightOf(area))];
    for (let round = 0; round < rounds; round += 1) {
      const middle = (side + tooLarge) / 2;
      if (hasRoom(plan, middle)) side = middle;
      else tooLarge = middle;
    }
    return side;
  };
  const plans = isTall
    ? [pairsPlan(members.length)]
    : [roundPlan(members.length), rowsPlan(members.length)];
  const choices = plans.map((plan) => ({ plan, side: largestSide(plan) }));
  const largest = Math.max(...choices.map(({ side }) => side));
  const isLarge = ({ side }: { readonly side: number }) =>
    side >= Math.max(smallestShare * largest, smallestSide * captionHeight);
  const chosen = choices.find(isLarge) ?? choices.reduce((a, b) => (b.side > a.side ? b : a));
  const { plan } = chosen;
  // Where not even the captions have room the shapes are still drawn.
  const side = chosen.side || Math.min(widthOf(area), heightOf(area)) / 12;
  const seats = boundsAt(plan, side);
  const places = members.map((member, index) => {
    const { id, uprightBounds, northTurn } = member;
    const k = scaleFor(member, side);
    const { x0, x1, y0 } = seats[index] ?? area;
    const half = (k * heightOf(uprightBounds)) / 2;
    const centre: Point = [(x0 + x1) / 2, y0 + half];
    const [ofX, ofY] = centreOf(uprightBounds);
    const place: Similarity = {
      k,
      turn: northTurn,
      x: centre[0] - k * ofX,
      y: centre[1] - k * ofY,
    };
    const captionTop: Point = [centre[0], centre[1] + half];
    return { id, centre, captionTop, place };
  });
  return {
    camera: identity,
    members: new Map(places.map(({ id, place }) => [id, place])),
    land: 0,
    seats: places.map(({ id, centre, captionTop }) => ({ id, centre, captionTop })),
    table: plan.hasTable
      ? tableBetween(seats, area, gapAt(side))
      : { centre: centreOf(area), radius: 0 },
  };
}
