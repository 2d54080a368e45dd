import { centreOf, heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';

/** How seats are arranged in an area. */
export interface SeatPlan {
  /** The most seats that stand side by side; limits the width of captions. */
  readonly columns: number;
  /** True if a table stands between the seats. */
  readonly hasTable: boolean;
  /** True if seats stand in rows from left to right, each in a column of its own. */
  readonly isInRows: boolean;
  /** Middle of a seat of the given size, in frame units. `index` counts clockwise from the top, or row by row. */
  readonly seatCentre: (index: number, area: Bounds, width: number, height: number) => Point;
}

/** Seats around a table, clockwise from the top. */
export const roundPlan = (count: number): SeatPlan => ({
  columns: 3,
  hasTable: true,
  isInRows: false,
  seatCentre(index, area, width, height) {
    const [x, y] = centreOf(area);
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    // A superellipse: compared with an ellipse, the seats beside the table are further apart and further outside.
    const full = (share: number, by: number) => Math.sign(share) * Math.abs(share) ** by;
    return [
      x + (full(Math.cos(angle), 0.3) * (widthOf(area) - width)) / 2,
      y + (full(Math.sin(angle), 0.75) * (heightOf(area) - height)) / 2,
    ];
  },
});

/** For a tall area: two columns, down the right one and up the left one. */
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

/** For a wide area without room for a table: two rows, the second centred under the first. */
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
