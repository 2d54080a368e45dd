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
import type { PlacedMember } from '#geometry/mapGeometry.ts';
import { pairsPlan, roundPlan, rowsPlan, type SeatPlan } from '#geometry/table/seatPlans.ts';

/** What every seat of a table needs, all in frame units. */
export interface SeatNeeds {
  /** Where the table stands. */
  readonly area: Bounds;
  /** Height of the caption under each shape. */
  readonly captionHeight: number;
  /** Width of the longest line of a caption. */
  readonly captionWidth: number;
}

/** Seats that are as large as the area allows, in frame units. */
export interface FittedSeats {
  /** Bounds of shape and caption together, in the order of the members. */
  readonly seats: readonly Bounds[];
  /** Scale of each shape, in the order of the members. */
  readonly scales: readonly number[];
  /** The table itself; its radius is 0 if the seats stand in rows or columns. */
  readonly table: { readonly centre: Point; readonly radius: number };
}

/** Gap above and below a seat and around the table: a share of a caption's height plus a share of a shape's size. */
const gapShares = { caption: 0.2, side: 0.12 };
/** Gap beside a seat, as a share of a caption's height. Small, because captions rarely have their full width. */
const besideShare = 0.1;
/** Least radius of the table between the seats, as a share of a caption's height. */
const smallestTable = 0.85;
/** A shape that fills less than this share of its bounds is sparse, such as Chile or a group of islands. */
const sparse = 0.3;
/** The longer side of a sparse shape may be at most this many times the side of a square of the common area. */
const longestSparse = 1.8;
/** Side of the common square, as a share of a caption's height, below which shapes are too small for their captions. */
const smallestSide = 0.6;
/** A plan is not used if its shapes would be smaller than this share of what the best plan allows. */
const smallestShare = 0.5;
/** Side of the common square if there is not even room for the captions, as a share of the area's shorter side. */
const sideWithoutRoom = 1 / 12;
/** Bisection steps of the search for the largest size. */
const rounds = 20;

/** True if a shape is sparse: it may be drawn smaller than the others, so it does not limit their size. */
export function isSparse({ area, uprightBounds: box }: PlacedMember): boolean {
  return area / (widthOf(box) * heightOf(box)) < sparse;
}

/** The scale that gives a member the area of a square with this side; less if the member is sparse and too long. */
function scaleFor(member: PlacedMember, side: number): number {
  const k = side / Math.sqrt(member.area);
  const longest = Math.max(widthOf(member.uprightBounds), heightOf(member.uprightBounds));
  return isSparse(member) ? Math.min(k, (longestSparse * side) / longest) : k;
}

const gapAt = (side: number, captionHeight: number) =>
  gapShares.caption * captionHeight + gapShares.side * side;

/** Bounds of the seats of a plan if each shape has the area of a square with this side. */
function seatsAt(
  members: readonly PlacedMember[],
  { area, captionHeight, captionWidth }: SeatNeeds,
  plan: SeatPlan,
  side: number,
): readonly Bounds[] {
  const captionRoom = Math.min(captionWidth, widthOf(area) / (plan.columns + 0.1));
  return members.map((member, index) => {
    const k = scaleFor(member, side);
    const shapeRoom = k * widthOf(member.uprightBounds) + 2 * gapShares.side * side;
    const width = Math.max(shapeRoom, captionRoom);
    const height = k * heightOf(member.uprightBounds) + captionHeight;
    const [x, y] = plan.seatCentre(index, area, width, height);
    return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
  });
}

/** The round table in the middle of the room between the seats, at a distance of `gap` from them. */
function tableBetween(seats: readonly Bounds[], area: Bounds, gap: number): FittedSeats['table'] {
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

/** True if the seats are inside the area, do not overlap, and leave room for a table if the plan has one. */
function haveRoom(
  seats: readonly Bounds[],
  { area, captionHeight }: SeatNeeds,
  plan: SeatPlan,
  gap: number,
): boolean {
  // In rows a seat is never wider than its column, so no gap is needed.
  const beside = plan.isInRows ? 0 : besideShare * captionHeight;
  const withGap = ({ x0, y0, x1, y1 }: Bounds): Bounds => ({
    x0: x0 - beside,
    y0: y0 - gap,
    x1: x1 + beside,
    y1: y1 + gap,
  });
  const standsFree = (seat: Bounds, index: number) =>
    contains(grow(area, 1), seat) &&
    !seats.slice(index + 1).some((other) => overlaps(withGap(seat), other));
  return (
    seats.every(standsFree) &&
    (!plan.hasTable || tableBetween(seats, area, gap).radius > smallestTable * captionHeight)
  );
}

/** Moves the seats of each row down so that their captions are on one line. */
function onOneLine(seats: readonly Bounds[]): readonly Bounds[] {
  return seats.map((seat) => {
    const row = seats.filter((other) => Math.abs(centreOf(other)[1] - centreOf(seat)[1]) < 1);
    const y1 = Math.max(...row.map((one) => one.y1));
    return { ...seat, y0: seat.y0 + y1 - seat.y1, y1 };
  });
}

/**
 * Seats around a table. All shapes have the same area and are as large as possible. If the table would leave too little
 * room for them, they stand in two rows; in a tall area they stand in two columns.
 */
export function fitSeats(members: readonly PlacedMember[], needs: SeatNeeds): FittedSeats {
  const { area, captionHeight } = needs;
  const largestSide = (plan: SeatPlan) => {
    let [side, tooLarge] = [0, Math.max(widthOf(area), heightOf(area))];
    for (let round = 0; round < rounds; round += 1) {
      const middle = (side + tooLarge) / 2;
      const seats = seatsAt(members, needs, plan, middle);
      if (haveRoom(seats, needs, plan, gapAt(middle, captionHeight))) side = middle;
      else tooLarge = middle;
    }
    return side;
  };
  const count = members.length;
  const plans =
    heightOf(area) > widthOf(area) ? [pairsPlan(count)] : [roundPlan(count), rowsPlan(count)];
  const choices = plans.map((plan) => ({ plan, side: largestSide(plan) }));
  const largest = Math.max(...choices.map(({ side }) => side));
  const enough = Math.max(smallestShare * largest, smallestSide * captionHeight);
  const { plan, side: found } =
    choices.find(({ side }) => side >= enough) ??
    choices.reduce((a, b) => (b.side > a.side ? b : a));
  const side = found || sideWithoutRoom * Math.min(widthOf(area), heightOf(area));
  const seats = seatsAt(members, needs, plan, side);
  return {
    seats: plan.isInRows ? onOneLine(seats) : seats,
    scales: members.map((member) => scaleFor(member, side)),
    table: plan.hasTable
      ? tableBetween(seats, area, gapAt(side, captionHeight))
      : { centre: centreOf(area), radius: 0 },
  };
}
