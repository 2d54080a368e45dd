import { csvColumns, type ColumnName } from '#model/csv/csvColumns.ts';
import type { CsvRow } from '#model/csv/csvRows.ts';
import { parentPath, toPath, type Path, type Problem } from '#model/reading/problem.ts';

/** The cell of a table that a value of an alliance was made from. */
export interface CsvCell {
  /** Counted from 1; row 1 is the heading. */
  readonly row: number;
  readonly column: ColumnName;
  readonly isEmpty: boolean;
}

/** Reads cells of a table and remembers which cell each place of the resulting file was made from. */
export interface CellBook {
  readonly cellOf: ReadonlyMap<string, CsvCell>;
  /** Reads the cell of one row for the place `path`; undefined if it is empty. */
  readonly cellAt: (path: Path, column: ColumnName, of: CsvRow) => string | undefined;
  /** Reads the first cell of `of` that is not empty for the place `path`; undefined if all are empty. */
  readonly firstCell: (path: Path, column: ColumnName, of: readonly CsvRow[]) => string | undefined;
}

/** An empty book of cells. */
export function createCellBook(): CellBook {
  const cellOf = new Map<string, CsvCell>();
  const cellAt = (path: Path, column: ColumnName, { row, cells }: CsvRow) => {
    cellOf.set(toPath(path), { row, column, isEmpty: !cells.has(column) });
    return cells.get(column);
  };
  return {
    cellOf,
    cellAt,
    firstCell: (path, column, of) => {
      const filled = of.find(({ cells }) => cells.has(column)) ?? of[0];
      return filled && cellAt(path, column, filled);
    },
  };
}

/**
 * The message for an empty cell that is needed; undefined for other cells. It describes the column, because the author
 * of a table does not know the fields of an alliance file.
 */
function wantedIn({ column, isEmpty }: CsvCell): string | undefined {
  const known = csvColumns.find(({ name, isNeeded }) => isNeeded && name === column);
  if (!isEmpty || !known) return undefined;
  return `is empty; expected here: ${known.about.replace(/^./, (first) => first.toLowerCase())}`;
}

/** `used already at members[0].statements[0].id` → `used already in row 2` */
function withRow(message: string, cellOf: ReadonlyMap<string, CsvCell>): string {
  return message.replace(/ at (\w+\[\d+\][\w.[\]]*)/, (all, place: string) => {
    const cell = cellOf.get(place);
    return cell ? ` in row ${cell.row}` : all;
  });
}

/** Places that are made from cells of the statements. Their problems are reported there already. */
const made = /^(lang$|members\[\d+\]\.(leader|evidence\[))/;

/** Replaces the paths of problems by row and column of the table. The same problem of a cell is kept once. */
export function withCells(
  problems: readonly Problem[],
  cellOf: ReadonlyMap<string, CsvCell>,
): readonly Problem[] {
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    if (made.test(problem.path)) return [];
    let place = problem.path;
    while (place !== '' && !cellOf.has(place)) place = parentPath(place);
    const cell = cellOf.get(place);
    const told = cell
      ? {
          path: `row ${cell.row}, column ${cell.column}`,
          message: wantedIn(cell) ?? withRow(problem.message, cellOf),
        }
      : problem;
    // Several places may be made from one cell; a problem of the cell is reported only once.
    const key = `${told.path} ${told.message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [told];
  });
}
