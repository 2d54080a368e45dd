import { guardFormula } from '#model/csv/csvFormula.ts';

/** The mark by which spreadsheets recognise UTF-8; without it they show accents as two strange letters. */
const byteOrderMark = '\u{FEFF}';

function toCell(text: string): string {
  const safe = guardFormula(text);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV for spreadsheets: UTF-8 with its mark, a comma between cells and CRLF after each row
 * (RFC 4180). No cell runs as a formula.
 */
export function toCsv(rows: readonly (readonly (string | undefined)[])[]): string {
  const lines = rows.map((row) => `${row.map((cell) => toCell(cell ?? '')).join(',')}\r\n`);
  return `${byteOrderMark}${lines.join('')}`;
}
