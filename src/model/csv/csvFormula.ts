/** What a spreadsheet takes for a formula, also after blanks and in full-width signs; and what reads as one once cleaned. */
const beginning = '(?:[\\t\\r\\n]|\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])';
const formula = new RegExp(`^'*${beginning}`, 'u');
const guarded = new RegExp(`^'(?='*${beginning})`, 'u');

/** The cell with an apostrophe before it where it would run as a formula; spreadsheets hide the apostrophe. */
export function guardFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `guardFormula`. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") ? cell.replace(guarded, '') : cell;
}
