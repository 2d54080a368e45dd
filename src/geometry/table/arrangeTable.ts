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

export interface TableArrangement extends Arrangement {
  readonly seats: readonly TableSeat[];
  /** Width of a seat in frame units, where there are so many that only short names fit. */
  readonly seatWidth?: number;
  /** The table itself. */
  readonly table: FittedSeats['table'];
}

export function isTable(arrangement: Arrangement): arrangement is TableArrangement {
  return 'seats' in arrangement;
}

/**
 * One state, one seat: each member drawn with the same area, north up, round a table, clockwise from
 * the top in the order of `ids`. A state long or scattered is smaller where it would stretch too far.
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
