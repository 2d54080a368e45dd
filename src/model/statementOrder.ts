import { compareDates } from '#model/date.ts';
import type { Statement } from '#model/statement.ts';

/** In the order of a panel. */
export const occasions: readonly Statement['occasion'][] = ['event', 'before', 'after'];

const newestFirst = (a: Statement, b: Statement) => compareDates(b.date, a.date);

const ordered = new WeakMap<readonly Statement[], readonly Statement[]>();

/** Statements as a panel numbers them: the strongest first, then newest first at the event, before it and after it. */
export function statementsInOrder(statements: readonly Statement[]): readonly Statement[] {
  const known = ordered.get(statements) ?? toOrder(statements);
  ordered.set(statements, known);
  return known;
}

function toOrder(statements: readonly Statement[]): readonly Statement[] {
  const lead = statements.find((one) => one.lead);
  const rest = occasions.flatMap((occasion) =>
    statements.filter((one) => one.occasion === occasion && one !== lead).sort(newestFirst),
  );
  return lead ? [lead, ...rest] : rest;
}

/** Occasions that have statements beside the strongest, which stands before them all. */
export function occasionsOf(statements: readonly Statement[]): readonly Statement['occasion'][] {
  const lead = statements.find((one) => one.lead);
  return occasions.filter((occasion) =>
    statements.some((one) => one.occasion === occasion && one !== lead),
  );
}
