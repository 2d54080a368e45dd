import { guardFormula } from '#model/csv/csvFormula.ts';

/** Spreadsheets recognise UTF-8 by this mark. Without it they show an accented letter as two wrong ones. */
const byteOrderMark = '\u{FEFF}';

function toCell(text: string): string {
  const safe = guardFormula(text);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV for spreadsheets: byte order mark, a comma between cells and CRLF after each row (RFC 4180). Cells that
 * could run as a formula are guarded.
 */
export function toCsv(rows: readonly (readonly (string | undefined)[])[]): string {
  const lines = rows.map((row) => `${row.map((cell) => toCell(cell ?? '')).join(',')}\r\n`);
  return `${byteOrderMark}${lines.join('')}`;
}
