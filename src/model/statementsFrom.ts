import type { Alliance } from '#model/alliance.ts';
import { allStatements, type PlacedStatement } from '#model/questions.ts';

/** How often a source is used, and by which statements. */
export function statementsFrom(alliance: Alliance, source: string): readonly PlacedStatement[] {
  return allStatements(alliance).filter(
    ({ statement }) =>
      statement.sources.includes(source) ||
      statement.noteSources?.includes(source) ||
      statement.original?.source === source ||
      statement.wordings?.some((wording) => wording.source === source),
  );
}
