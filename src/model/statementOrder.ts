import { compareDates } from '#model/date.ts';
import type { Statement } from '#model/statement.ts';

/** Occasions in the order in which a panel shows them. */
export const occasions: readonly Statement['occasion'][] = ['event', 'before', 'after'];

/** The statement that a panel shows before all others; undefined if the file names none. */
export const leadOf = (statements: readonly Statement[]): Statement | undefined =>
  statements.find(({ lead }) => lead);

const newestFirst = (a: Statement, b: Statement) => compareDates(b.date, a.date);

const ordered = new WeakMap<readonly Statement[], readonly Statement[]>();

/**
 * Statements in the order in which a panel numbers them: the lead statement, then those at, before and after the
 * event, each group with the newest first. The result is cached for each list.
 */
export function statementsInOrder(statements: readonly Statement[]): readonly Statement[] {
  const known = ordered.get(statements) ?? toOrder(statements);
  ordered.set(statements, known);
  return known;
}

function toOrder(statements: readonly Statement[]): readonly Statement[] {
  const lead = leadOf(statements);
  const rest = occasions.flatMap((occasion) =>
    statements.filter((one) => one.occasion === occasion && one !== lead).sort(newestFirst),
  );
  return lead ? [lead, ...rest] : rest;
}

/** Occasions that have statements other than the lead statement, which a panel shows before all occasions. */
export function occasionsOf(statements: readonly Statement[]): readonly Statement['occasion'][] {
  const lead = leadOf(statements);
  return occasions.filter((occasion) =>
    statements.some((one) => one.occasion === occasion && one !== lead),
  );
}
