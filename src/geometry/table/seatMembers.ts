import { arrangeSeats } from '#geometry/table/arrangeSeats.ts';
import { arrangeTable, type TableArrangement } from '#geometry/table/arrangeTable.ts';
import type { Bounds } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

/** With more seats than this there is room for a name only. */
const fewSeats = 8;

/** Size of the texts of a seat, in frame units. */
export interface SeatWords {
  /** Height of a name alone. */
  readonly nameHeight: number;
  /** Height of name, leader and stance together, and width of their longest line. */
  readonly captionHeight: number;
  readonly captionWidth?: number;
}

/**
 * Arranges all members with equal areas in the order of `ids`, with full captions if there are few members, otherwise
 * with their names only.
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
