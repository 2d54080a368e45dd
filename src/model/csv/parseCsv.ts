import { withoutGuard } from '#model/csv/csvFormula.ts';

/** Signs between cells. Which one a spreadsheet writes depends on the settings of its country. */
const delimiters = [',', ';', '\t'] as const;

/** A table read from CSV. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  /** The row, counted from 1, with a quotation mark that is never closed. */
  readonly unclosedRow?: number;
  /** True if the table has more than `mostCells` cells; the rest was not read. */
  readonly isCut?: boolean;
}

/** The delimiter that occurs most often in the first line; a comma if none occurs. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return delimiters.reduce((a, b) => (count(b) > count(a) ? b : a));
}

/**
 * Reads CSV as spreadsheets write it. A cell in quotation marks may hold delimiters, line breaks and doubled quotation
 * marks.
 *
 * @param mostCells reading stops after this many cells; Infinity reads all
 */
export function parseCsv(written: string, mostCells: number): CsvTable {
  // Lines may end as on Linux, Windows or an old Mac.
  const text = written.replace(/^\u{FEFF}/u, '').replaceAll(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let at = 0;
  while (at < text.length) {
    if (cells === mostCells) return { rows, isCut: true };
    let cell = '';
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end < 0) return { rows, unclosedRow: rows.length + 1 };
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    // Outside quotation marks a cell ends at a delimiter or at the end of the line.
    const from = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
    row.push(withoutGuard(cell + text.slice(from, at)));
    cells += 1;
    if (text[at] === delimiter && at + 1 < text.length) at += 1;
    else {
      if (text[at] === delimiter) row.push('');
      rows.push(row);
      row = [];
      at += 1;
    }
  }
  return { rows };
}
