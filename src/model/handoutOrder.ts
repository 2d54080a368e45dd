import type { Alliance } from '#model/alliance.ts';
import type { Member } from '#model/member.ts';
import { isVerbatim, type Statement } from '#model/statement.ts';
import { occasions } from '#model/statementOrder.ts';

/**
 * A member's statements by how important they are for a handout with little room: the lead statement, silences,
 * statements that the stance is based on, statements that speak against it, other verbatim statements in the
 * language of the file, other statements in that language, statements in other languages.
 */
export function handoutOrder(alliance: Alliance, member: Member): readonly Statement[] {
  const named = (list: readonly { readonly statements?: readonly string[] | undefined }[]) =>
    new Set(list.flatMap(({ statements = [] }) => statements));
  const [evidence, against] = [named(member.evidence), named(member.against)];
  const rank = (statement: Statement): number => {
    if (statement.lead) return 0;
    if (statement.kind === 'silence') return 1;
    if (evidence.has(statement.id)) return 2;
    if (against.has(statement.id)) return 3;
    const kind = statement.lang !== alliance.lang ? 20 : isVerbatim(statement) ? 5 : 10;
    return kind + occasions.indexOf(statement.occasion);
  };
  return [...member.statements].sort((a, b) => rank(a) - rank(b));
}
