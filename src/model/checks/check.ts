import type { Alliance } from '#model/alliance.ts';
import { toPath, type Path, type Problem } from '#model/reading/problem.ts';
import type { Statement } from '#model/statement.ts';

/** A rule that an alliance file must obey. A check is named after its rule and returns every place that breaks it. */
export type Check = (alliance: Alliance) => readonly Problem[];

/** A problem at a place of the file. */
export const problem = (keys: Path, message: string): Problem => ({ path: toPath(keys), message });

/** Every statement with its place, members first. */
export function placedStatements(
  alliance: Alliance,
): readonly { path: Path; statement: Statement }[] {
  return [
    ...alliance.members.flatMap(({ statements }, m) =>
      statements.map((statement, s) => ({ path: ['members', m, 'statements', s], statement })),
    ),
    ...alliance.statements.map((statement, s) => ({ path: ['statements', s], statement })),
  ];
}
