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
/** Halvings until the size is exact. */
const rounds = 20;

/**
 * Middle of a seat of a size: clockwise from the top, round the area in a wide one, down and up two
 * columns in a tall one.
 */
function seatCentre(index: number, count: number, area: Bounds, width: number, height: number) {
  const [x, y] = centreOf(area);
  if (heightOf(area) > widthOf(area)) {
    const rows = Math.ceil(count / 2);
    const isRight = index < rows;
    const row = isRight ? index : count - 1 - index;
    return [
      x + ((isRight ? 1 : -1) * widthOf(area)) / 4,
      area.y0 + (heightOf(area) / rows) * (row + 0.5),
    ] as const;
  }
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  // Fuller than an ellipse: the seats beside the table draw apart and out to the sides.
  const full = (share: number, by: number) => Math.sign(share) * Math.abs(share) ** by;
  return [
    x + (full(Math.cos(angle), 0.3) * (widthOf(area) - width)) / 2,
    y + (full(Math.sin(angle), 0.75) * (heightOf(area) - height)) / 2,
  ] as const;
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
 * the top in the order of `ids`, and all as large as the area allows.
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
  const widest = Math.min(captionWidth, widthOf(area) / (isTall ? 2.1 : 3.1));
  const boundsAt = (side: number) =>
    members.map(({ area: own, uprightBounds }: PlacedMember, index): Bounds => {
      const k = side / Math.sqrt(own);
      const width = Math.max(k * widthOf(uprightBounds) + 2 * gapShares.side * side, widest);
      const height = k * heightOf(uprightBounds) + captionHeight;
      const [x, y] = seatCentre(index, members.length, area, width, height);
      return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
    });
  const gapAt = (side: number) => gapShares.caption * captionHeight + gapShares.side * side;
  const withGap = ({ x0, y0, x1, y1 }: Bounds, gap: number): Bounds => ({
    x0: x0 - besideShare * captionHeight,
    y0: y0 - gap,
    x1: x1 + besideShare * captionHeight,
    y1: y1 + gap,
  });
  const hasRoom = (seats: readonly Bounds[], gap: number) =>
    seats.every(
      (seat, index) =>
        contains(grow(area, 1), seat) &&
        !seats.slice(index + 1).some((other) => overlaps(withGap(seat, gap), other)),
    ) &&
    (isTall || tableBetween(seats, area, gap).radius > smallestTable * captionHeight);
  let [side, tooLarge] = [0, Math.max(widthOf(area), heightOf(area))];
  for (let round = 0; round < rounds; round += 1) {
    const middle = (side + tooLarge) / 2;
    if (hasRoom(boundsAt(middle), gapAt(middle))) side = middle;
    else tooLarge = middle;
  }
  // Where not even the captions have room the shapes are still drawn.
  side ||= Math.min(widthOf(area), heightOf(area)) / 12;
  const seats = boundsAt(side);
  const places = members.map(({ id, area: own, uprightBounds, northTurn }, index) => {
    const k = side / Math.sqrt(own);
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
    table: isTall ? { centre: centreOf(area), radius: 0 } : tableBetween(seats, area, gapAt(side)),
  };
}
