import type { Alliance } from '#model/alliance.ts';
import type { Member } from '#model/member.ts';
import { isVerbatim, type Statement } from '#model/statement.ts';
import { occasions } from '#model/statementOrder.ts';

/**
 * A member's statements in the order in which a page with little room takes them: the strongest, the
 * silence, the words that its colour rests on, those that a critic names, what else was said word for word
 * in the language of the file, then all other words.
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
