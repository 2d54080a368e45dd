import type { Alliance } from '#model/alliance.ts';
import { allStatements, type PlacedStatement } from '#model/questions.ts';

/** Statements that name a source: for the words, the original, the note or another wording. */
export function statementsFrom(alliance: Alliance, source: string): readonly PlacedStatement[] {
  return allStatements(alliance).filter(
    ({ statement }) =>
      statement.sources.includes(source) ||
      statement.noteSources?.includes(source) ||
      statement.original?.source === source ||
      statement.wordings?.some((wording) => wording.source === source),
  );
}
