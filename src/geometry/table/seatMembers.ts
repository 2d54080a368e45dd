import { arrangeSeats } from '#geometry/table/arrangeSeats.ts';
import { arrangeTable, type TableArrangement } from '#geometry/table/arrangeTable.ts';
import type { Bounds } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

/** More seats than this have room for a name and nothing else. */
const fewSeats = 8;

/** Room that the words of a seat take, in frame units. */
export interface SeatWords {
  /** Height of a name alone. */
  readonly nameHeight: number;
  /** Height of name, leader and stance, and width of their longest line. */
  readonly captionHeight: number;
  readonly captionWidth?: number;
}

/**
 * All members on equal areas in the order of `ids`: round a table, or in rows with their names alone where
 * they are many.
 *
 * @param area where they stand, in frame units
 */
export function seatMembers(
  geometry: MapGeometry,
  ids: readonly string[],
  area: Bounds,
  { nameHeight, captionHeight, captionWidth }: SeatWords,
): TableArrangement {
  return ids.length > fewSeats
    ? arrangeSeats(geometry, ids, area, nameHeight)
    : arrangeTable(geometry, ids, area, captionHeight, captionWidth);
}
