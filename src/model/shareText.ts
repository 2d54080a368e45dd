import type { Alliance } from '#model/alliance.ts';
import { asSentence } from '#model/asSentence.ts';
import { toLine } from '#model/citation/citation.ts';
import { memberById, panelOf, statementById } from '#model/questions.ts';
import type { Yardstick } from '#model/yardstick.ts';

/**
 * Describes what a shared link shows: the whole map, a member with its class, or a statement with its sources.
 *
 * @param chosen id in the address; null for the whole map
 */
export function toShareText(
  alliance: Alliance,
  yardstick: Yardstick,
  chosen: string | null,
): string {
  const found = chosen === null ? undefined : statementById(alliance, chosen)?.statement;
  if (found) return toLine(alliance, found);
  const member = memberById(alliance, panelOf(alliance, chosen));
  if (member)
    return asSentence(`${member.name}: ${yardstick.classOf(member).label}. ${yardstick.title}`);
  return asSentence(`${asSentence(alliance.title)} ${yardstick.title}`);
}
