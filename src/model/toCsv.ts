/** A spreadsheet would run a cell that begins so as a formula. */
const formula = /^[=+\-@\t]/;

function toCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV with a comma between cells and CRLF after each row (RFC 4180). A cell that a spreadsheet
 * would take for a formula gets an apostrophe before it, which spreadsheets hide.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}
