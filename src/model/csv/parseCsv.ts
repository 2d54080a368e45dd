import { withoutGuard } from '#model/csv/csvFormula.ts';

/** Between cells; spreadsheets write the one that their country uses. */
const delimiters = [',', ';', '\t'] as const;

/** A table read from CSV. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  /** The row, from 1, whose quotation marks are never closed. */
  readonly unclosedRow?: number;
  /** True where the table has more cells than were wanted; the rest was not read. */
  readonly isCut?: boolean;
}

/** The delimiter that stands most often in the first line; a comma where none does. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return delimiters.reduce((a, b) => (count(b) > count(a) ? b : a));
}

/**
 * Reads CSV as spreadsheets write it: cells in quotation marks may hold delimiters, lines and doubled marks.
 *
 * @param mostCells where reading stops; Infinity reads all
 */
export function parseCsv(written: string, mostCells: number): CsvTable {
  // Lines end as Linux, Windows or an old Mac end them.
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
    // Outside the marks a cell ends at a delimiter or at the end of the line.
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
