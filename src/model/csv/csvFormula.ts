/**
 * The beginning of a cell that a spreadsheet may run as a formula: one of = + - @, also full-width and after blanks. A
 * tab or line break counts too, because a spreadsheet may remove it.
 */
const beginning = '(?:[\\t\\r\\n]|\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])';
const formula = new RegExp(`^'*${beginning}`, 'u');
const guarded = new RegExp(`^'(?='*${beginning})`, 'u');

/** Puts an apostrophe before a cell that could run as a formula. Spreadsheets do not show the apostrophe. */
export function guardFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** Removes the apostrophe of `guardFormula`. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") ? cell.replace(guarded, '') : cell;
}
