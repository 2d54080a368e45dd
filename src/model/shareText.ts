import type { Alliance } from '#model/alliance.ts';
import { asSentence } from '#model/asSentence.ts';
import { toCitedWords } from '#model/citation/citation.ts';
import { remarkOn } from '#model/citation/remarkOn.ts';
import { toReadableDate } from '#model/date.ts';
import { memberById, panelOf, statementById } from '#model/questions.ts';
import { speakerWithOffice } from '#model/speakerWithOffice.ts';
import type { Yardstick } from '#model/yardstick.ts';

/**
 * Describes what a shared link shows, in one or two sentences.
 *
 * @param chosen id in the address; null for the whole map
 */
export function toShareText(
  alliance: Alliance,
  yardstick: Yardstick,
  chosen: string | null,
): string {
  const found = chosen === null ? undefined : statementById(alliance, chosen)?.statement;
  if (found) {
    if (found.kind === 'silence') return asSentence(found.words);
    const said = `${speakerWithOffice(alliance, found)}, ${toReadableDate(found.date)}: ${toCitedWords(found)}`;
    const remark = remarkOn(found);
    return remark === undefined ? said : `${asSentence(said)} ${remark}`;
  }
  const member = memberById(alliance, panelOf(alliance, chosen));
  if (member)
    return asSentence(`${member.name}: ${yardstick.classOf(member).label}. ${yardstick.title}`);
  return asSentence(`${asSentence(alliance.title)} ${yardstick.title}`);
}
