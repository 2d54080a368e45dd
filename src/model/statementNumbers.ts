import type { Alliance } from '#model/alliance.ts';
import { statementsInOrder } from '#model/statementOrder.ts';

/** The number that each statement has in its panel, by its id. */
export function statementNumbers({
  members,
  statements,
}: Pick<Alliance, 'members' | 'statements'>): ReadonlyMap<string, number> {
  const panels = [...members.map((member) => member.statements), statements];
  return new Map(
    panels.flatMap((panel) => statementsInOrder(panel).map(({ id }, index) => [id, index + 1])),
  );
}
