import { centreOf, heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';

/** Where seats of one size stand in an area. */
export interface SeatPlan {
  /** Seats that stand side by side where it is narrowest. */
  readonly columns: number;
  /** Whether the table itself stands between them. */
  readonly hasTable: boolean;
  /** Whether each seat keeps to a column of its own in lines from left to right. */
  readonly isInRows: boolean;
  /** Middle of a seat, counted from the top, clockwise or line by line; all in frame units. */
  readonly seatCentre: (index: number, area: Bounds, width: number, height: number) => Point;
}

/** Round the area, clockwise from the top. */
export const roundPlan = (count: number): SeatPlan => ({
  columns: 3,
  hasTable: true,
  isInRows: false,
  seatCentre(index, area, width, height) {
    const [x, y] = centreOf(area);
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    // Fuller than an ellipse: the seats beside the table draw apart and out to the sides.
    const full = (share: number, by: number) => Math.sign(share) * Math.abs(share) ** by;
    return [
      x + (full(Math.cos(angle), 0.3) * (widthOf(area) - width)) / 2,
      y + (full(Math.sin(angle), 0.75) * (heightOf(area) - height)) / 2,
    ];
  },
});

/** For a tall area: down and up two columns. */
export const pairsPlan = (count: number): SeatPlan => ({
  columns: 2,
  hasTable: false,
  isInRows: false,
  seatCentre(index, area) {
    const rows = Math.ceil(count / 2);
    const isRight = index < rows;
    const row = isRight ? index : count - 1 - index;
    return [
      centreOf(area)[0] + ((isRight ? 1 : -1) * widthOf(area)) / 4,
      area.y0 + (heightOf(area) / rows) * (row + 0.5),
    ];
  },
});

/** For a wide area without room for a table: two rows, the second in the middle under the first. */
export function rowsPlan(count: number): SeatPlan {
  const columns = Math.ceil(count / 2);
  return {
    columns,
    hasTable: false,
    isInRows: true,
    seatCentre(index, area) {
      const row = Math.floor(index / columns);
      const inRow = row === 0 ? columns : count - columns;
      const step = widthOf(area) / columns;
      return [
        centreOf(area)[0] + ((index % columns) - (inRow - 1) / 2) * step,
        area.y0 + (heightOf(area) / 2) * (row + 0.5),
      ];
    },
  };
}
