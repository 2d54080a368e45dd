import { csvColumns, type ColumnName } from '#model/csv/csvColumns.ts';
import type { AllianceLimits } from '#model/reading/limits.ts';
import { parseCsv } from '#model/csv/parseCsv.ts';
import type { Problem } from '#model/reading/problem.ts';

/** A row of an alliance table. */
export interface CsvRow {
  /** Counted from 1; row 1 is the heading. */
  readonly row: number;
  /** By the name of the column; empty cells are absent. */
  readonly cells: ReadonlyMap<ColumnName, string>;
}

interface ReadRows {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

const known = new Map<string, ColumnName>(csvColumns.map(({ name }) => [name, name]));
const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
/** A table with more columns than this is not an alliance table. */
const mostColumns = 100;

const refuse = (path: string, message: string): ReadRows => ({
  rows: [],
  problems: [{ path, message }],
});

function headingProblems(headings: readonly string[]): readonly Problem[] {
  const missing = csvColumns.filter(({ name, isNeeded }) => isNeeded && !headings.includes(name));
  const unknown = headings.filter((name) => name !== '' && !known.has(name));
  const repeated = headings.filter((name, at) => name !== '' && headings.indexOf(name) !== at);
  const optional = csvColumns.filter(({ isNeeded }) => !isNeeded).map(({ name }) => name);
  return [
    ...missing.map(({ name, about }) => ({
      path: `row 1, column ${name}`,
      message: `is missing; expected a column with this heading (${about})`,
    })),
    ...unknown.map((name) => ({
      path: `row 1, column ${name.slice(0, 40)}`,
      message: `is not a column of this format; beside the needed ones there may be ${list(optional)}`,
    })),
    ...repeated.map((name) => ({
      path: `row 1, column ${name.slice(0, 40)}`,
      message: 'stands here a second time; expected each heading once',
    })),
  ];
}

/** Reads an alliance table into rows. Checks its heading and size, not its cells. Problems name row and column. */
export function readCsvRows(text: string, limits: AllianceLimits): ReadRows {
  const { rows: table, unclosedRow, isCut } = parseCsv(text, limits.values);
  if (unclosedRow !== undefined) {
    const message = 'a cell begins with a quotation mark that is never closed';
    return refuse(`row ${unclosedRow}`, message);
  }
  const [heading = []] = table;
  if (table.length > 1 && heading.every((cell) => cell.trim() === '')) {
    return refuse('row 1', 'is empty; expected the headings of the columns');
  }
  if (/^sep=/i.test(heading[0] ?? '')) {
    return refuse(
      'row 1',
      'is a note of a spreadsheet to itself; expected the headings: delete this row',
    );
  }
  if (heading.length > mostColumns) {
    return refuse('row 1', `has more than ${mostColumns} columns; expected those of the template`);
  }
  const filled = table.map((row) => row.some((cell) => cell.trim() !== ''));
  const count = filled.filter(Boolean).length - 1;
  if (isCut || count > limits.statements) {
    const found = isCut ? `more than ${limits.values} cells` : `${count} rows`;
    return refuse('', `has ${found}; at most ${limits.statements} statements can be shown`);
  }
  const headings = heading.map((name) => name.trim().toLowerCase().replaceAll(' ', '_'));
  const problems = [...headingProblems(headings)];
  const rows: CsvRow[] = [];
  for (const [index, written] of table.entries()) {
    if (index === 0 || !filled[index]) continue;
    const row = index + 1;
    if (written.slice(headings.length).some((cell) => cell.trim() !== '')) {
      const message = `has ${written.length} cells; expected ${headings.length}, as in the heading`;
      problems.push({ path: `row ${row}`, message });
    }
    const cells = headings.flatMap((name, column): [ColumnName, string][] => {
      const of = known.get(name);
      const cell = written[column]?.trim() ?? '';
      return of === undefined || cell === '' ? [] : [[of, cell]];
    });
    rows.push({ row, cells: new Map(cells) });
  }
  if (rows.length === 0 && problems.length === 0) {
    problems.push({ path: '', message: 'has no row; expected one row for each statement' });
  }
  return { rows, problems };
}
