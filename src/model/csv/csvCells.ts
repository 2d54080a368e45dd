import { csvColumns, type ColumnName } from '#model/csv/csvColumns.ts';
import type { CsvRow } from '#model/csv/csvRows.ts';
import { parentPath, toPath, type Path, type Problem } from '#model/reading/problem.ts';

/** Where a value of an alliance stands in the table it was made from. */
export interface CsvCell {
  /** From 1, the heading included. */
  readonly row: number;
  readonly column: ColumnName;
  readonly isEmpty: boolean;
}

/** Takes cells out of a table and remembers which cell is behind each place of the file made from it. */
export interface CellBook {
  readonly cellOf: ReadonlyMap<string, CsvCell>;
  /** The cell of one row. */
  readonly cellAt: (path: Path, column: ColumnName, of: CsvRow) => string | undefined;
  /** The cell of the first row that fills it. */
  readonly firstCell: (path: Path, column: ColumnName, of: readonly CsvRow[]) => string | undefined;
}

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

/** What is said of an empty cell: its author knows columns, not the fields of the file made from them. */
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

/** Made of what stands in the statements, where it is told already. */
const made = /^(lang$|members\[\d+\]\.(leader|evidence\[))/;

/** Problems with the row and column of the table instead of a place in the file made from it; each of a cell once. */
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
    // What follows from a cell by way of several places is one problem.
    const key = `${told.path} ${told.message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [told];
  });
}
