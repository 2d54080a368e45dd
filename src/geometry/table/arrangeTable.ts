import type { Arrangement } from '#geometry/arrangement.ts';
import { centreOf, heightOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import { fitSeats, type FittedSeats } from '#geometry/table/fitSeats.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { identity, placeAt } from '#geometry/similarity.ts';

/** A seat at the table: the middle of the shape and the top of its caption, in frame units. */
export interface TableSeat {
  readonly id: string;
  readonly centre: Point;
  readonly captionTop: Point;
}

/** Members at a table, or in rows instead of one. */
export interface TableArrangement extends Arrangement {
  readonly seats: readonly TableSeat[];
  /** Width of a seat in frame units, if there are so many seats that only short names fit; absent otherwise. */
  readonly seatWidth?: number;
  /** The table itself. */
  readonly table: FittedSeats['table'];
}

/** True if the arrangement is a table (`seats` are set), false if it is the map. */
export function isTable(arrangement: Arrangement): arrangement is TableArrangement {
  return 'seats' in arrangement;
}

/**
 * Seats for a few members: all shapes have the same area and north up, around a table, clockwise from the top in the
 * order of `ids`. `fitSeats` may use rows or columns instead. A long or scattered shape may be drawn smaller.
 *
 * @param area where the table stands, in frame units
 * @param captionHeight height of the caption under each shape, in frame units
 * @param captionWidth width of the longest line of a caption, in frame units. Default: 2.7 × `captionHeight`
 */
export function arrangeTable(
  geometry: MapGeometry,
  ids: readonly string[],
  area: Bounds,
  captionHeight: number,
  captionWidth = captionHeight * 2.7,
): TableArrangement {
  const members = ids.flatMap((id) => geometry.members.find((one) => one.id === id) ?? []);
  const { seats, scales, table } = fitSeats(members, { area, captionHeight, captionWidth });
  const places = members.map(({ id, uprightBounds, northTurn }, index) => {
    const k = scales[index] ?? 1;
    const seat = seats[index] ?? area;
    const half = (k * heightOf(uprightBounds)) / 2;
    const centre: Point = [centreOf(seat)[0], seat.y0 + half];
    const place = placeAt(uprightBounds, northTurn, k, centre);
    const captionTop: Point = [centre[0], centre[1] + half];
    return { id, centre, captionTop, place };
  });
  return {
    camera: identity,
    members: new Map(places.map(({ id, place }) => [id, place])),
    land: 0,
    seats: places.map(({ id, centre, captionTop }) => ({ id, centre, captionTop })),
    table,
  };
}
