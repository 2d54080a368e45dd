/** Between cells; spreadsheets write the one that their country uses. */
const delimiters = [',', ';', '\t'] as const;

/** A table read from CSV, and the row (from 1) whose quotation marks are never closed. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  readonly unclosedRow?: number;
}

/** The delimiter that stands most often in the first line; a comma where none does. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return delimiters.reduce((a, b) => (count(b) > count(a) ? b : a));
}

/** An apostrophe that `toCsv` has put before a formula. */
const unprotected = (cell: string) => cell.replace(/^'(?=[=+\-@\t])/, '');

/** Reads CSV as spreadsheets write it: cells in quotation marks may hold delimiters, lines and doubled marks. */
export function parseCsv(text: string): CsvTable {
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end < 0) return { rows, unclosedRow: rows.length + 1 };
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else cell = '';
    // Outside the marks a cell ends at a delimiter or at the end of the line.
    const from = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
    row.push(unprotected(cell + text.slice(from, at).replace(/\r$/, '')));
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
