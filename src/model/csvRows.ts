import { csvColumns, type ColumnName } from '#model/csvColumns.ts';
import { parseCsv } from '#model/parseCsv.ts';
import type { Problem } from '#model/problem.ts';

/** A row of an alliance table by the names of its columns; empty cells are absent. */
export interface CsvRow {
  /** Row of the table, from 1, the heading included. */
  readonly row: number;
  readonly cells: ReadonlyMap<ColumnName, string>;
}

const known = new Map(csvColumns.map(({ name }) => [name, name as ColumnName]));
const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

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

/** Reads an alliance table as far as its heading; problems name row and column. */
export function readCsvRows(text: string): {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
} {
  const { rows: table, unclosedRow } = parseCsv(text);
  if (unclosedRow !== undefined) {
    const message = 'a cell begins with a quotation mark that is never closed';
    return { rows: [], problems: [{ path: `row ${unclosedRow}`, message }] };
  }
  const headings = (table[0] ?? []).map((name) => name.trim().toLowerCase().replaceAll(' ', '_'));
  const problems = [...headingProblems(headings)];
  const rows: CsvRow[] = [];
  for (const [index, written] of table.entries()) {
    if (index === 0 || written.every((cell) => cell.trim() === '')) continue;
    const row = index + 1;
    if (written.slice(headings.length).some((cell) => cell.trim() !== '')) {
      const message = `has ${written.length} cells; expected ${headings.length}, as in the heading`;
      problems.push({ path: `row ${row}`, message });
    }
    const cells = headings.flatMap((heading, column): [ColumnName, string][] => {
      const name = known.get(heading);
      const cell = written[column]?.trim() ?? '';
      return name === undefined || cell === '' ? [] : [[name, cell]];
    });
    rows.push({ row, cells: new Map(cells) });
  }
  if (rows.length === 0 && problems.length === 0) {
    problems.push({ path: '', message: 'has no row; expected one row for each statement' });
  }
  return { rows, problems };
}
