import type { ColumnName } from '#model/csv/csvColumns.ts';
import type { CsvRow } from '#model/csv/csvRows.ts';
import type { Problem } from '#model/reading/problem.ts';

/** Reports the first cell that differs from an earlier one, in a column that holds one value for all of `rows`. */
export function differing(rows: readonly CsvRow[], column: ColumnName): readonly Problem[] {
  const [first, ...rest] = rows.filter(({ cells }) => cells.has(column));
  const other = rest.find(({ cells }) => cells.get(column) !== first?.cells.get(column));
  if (!first || !other) return [];
  const shown = ({ cells }: CsvRow) => `"${cells.get(column)?.slice(0, 60)}"`;
  const message = `is ${shown(other)}; expected ${shown(first)}, as in row ${first.row}, or nothing`;
  return [{ path: `row ${other.row}, column ${column}`, message }];
}
