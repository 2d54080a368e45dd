import type { ColumnName } from '#model/csvColumns.ts';
import type { CsvRow } from '#model/csvRows.ts';
import { parentPath, toPath, type Path, type Problem } from '#model/problem.ts';

/** Where a value of an alliance stands in the table it was made from. */
export interface CsvCell {
  /** From 1, the heading included. */
  readonly row: number;
  readonly column: ColumnName;
}

/** Takes cells out of a table and remembers which cell is behind each place of the file made from it. */
export interface CellBook {
  readonly cellOf: ReadonlyMap<string, CsvCell>;
  readonly note: (path: Path, row: number, column: ColumnName) => void;
  /** The cell of one row. */
  readonly cellAt: (path: Path, column: ColumnName, of: CsvRow) => string | undefined;
  /** The cell of the first row that fills it. */
  readonly firstCell: (path: Path, column: ColumnName, of: readonly CsvRow[]) => string | undefined;
}

export function createCellBook(): CellBook {
  const cellOf = new Map<string, CsvCell>();
  const note = (path: Path, row: number, column: ColumnName) => {
    cellOf.set(toPath(path), { row, column });
  };
  return {
    cellOf,
    note,
    cellAt: (path, column, { row, cells }) => {
      note(path, row, column);
      return cells.get(column);
    },
    firstCell: (path, column, of) => {
      const filled = of.find(({ cells }) => cells.has(column)) ?? of[0];
      note(path, filled?.row ?? 1, column);
      return filled?.cells.get(column);
    },
  };
}

/** Problems with the row and column of the table instead of a place in the file made from it; one for each cell. */
export function withCells(
  problems: readonly Problem[],
  cellOf: ReadonlyMap<string, CsvCell>,
): readonly Problem[] {
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    let place = problem.path;
    while (place !== '' && !cellOf.has(place)) place = parentPath(place);
    const cell = cellOf.get(place);
    // What follows from a cell by way of several places is one problem.
    const key = cell ? `${cell.row} ${cell.column}` : problem.path;
    if (seen.has(key)) return [];
    seen.add(key);
    if (!cell) return [problem];
    return [{ path: `row ${cell.row}, column ${cell.column}`, message: problem.message }];
  });
}
