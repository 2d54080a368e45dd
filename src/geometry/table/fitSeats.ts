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
  /** Room that each caption takes under its shape. */
  readonly captionHeight: number;
  /** Of the longest line of a caption. */
  readonly captionWidth: number;
}

/** Seats as large as their area allows, in frame units. */
export interface FittedSeats {
  /** Shape and caption of each member, in their order. */
  readonly seats: readonly Bounds[];
  /** Factor of each member's shape, in their order. */
  readonly scales: readonly number[];
  /** The table itself; its radius is 0 where the seats stand in rows. */
  readonly table: { readonly centre: Point; readonly radius: number };
}

/** Free room over and under a seat and round the table, as shares of a caption's height and of a shape's size. */
const gapShares = { caption: 0.2, side: 0.12 };
/** Free room beside a seat, where captions are seldom as broad as they may be, as a share of a caption's height. */
const besideShare = 0.1;
/** The table between the seats is at least this large, as a share of a caption's height. */
const smallestTable = 0.85;
/** So much of its box a shape fills that decides how large all are; Chile and groups of islands fill less. */
const sparse = 0.3;
/** So much longer than the side of an equal square may such a shape be. */
const longestSparse = 1.8;
/** Smaller shapes than this would be specks over their captions, as a share of a caption's height. */
const smallestSide = 0.6;
/** A plan that makes them smaller than this share of what another would allow is not worth it. */
const smallestShare = 0.5;
/** Where not even the captions have room the shapes are still drawn, as a share of the area's shorter side. */
const sideWithoutRoom = 1 / 12;
/** Halvings until the size is exact. */
const rounds = 20;

/** True of a shape that does not decide how large all are. */
export function isSparse({ area, uprightBounds: box }: PlacedMember): boolean {
  return area / (widthOf(box) * heightOf(box)) < sparse;
}

/** The scale that gives a member the area of a square, or less where it would stretch too far. */
function scaleFor(member: PlacedMember, side: number): number {
  const k = side / Math.sqrt(member.area);
  const longest = Math.max(widthOf(member.uprightBounds), heightOf(member.uprightBounds));
  return isSparse(member) ? Math.min(k, (longestSparse * side) / longest) : k;
}

const gapAt = (side: number, captionHeight: number) =>
  gapShares.caption * captionHeight + gapShares.side * side;

/** Where the seats of a plan stand when each shape has the area of a square with this side. */
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

/** The round table in the middle of what the seats leave free, a gap away from them. */
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

/** Whether the seats stay inside the area and off each other, with a table worth the name between them. */
function haveRoom(
  seats: readonly Bounds[],
  { area, captionHeight }: SeatNeeds,
  plan: SeatPlan,
  gap: number,
): boolean {
  // What stands in rows is as wide as its column at most.
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

/** The seats of each row moved down until their captions stand on one line. */
function onOneLine(seats: readonly Bounds[]): readonly Bounds[] {
  return seats.map((seat) => {
    const row = seats.filter((other) => Math.abs(centreOf(other)[1] - centreOf(seat)[1]) < 1);
    const y1 = Math.max(...row.map((one) => one.y1));
    return { ...seat, y0: seat.y0 + y1 - seat.y1, y1 };
  });
}

/**
 * Seats round a table, each shape with the same area and as large as there is room for; in two rows
 * where the table would leave too little for them, in two columns where the area is tall.
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
