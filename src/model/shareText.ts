import type { Alliance } from '#model/alliance.ts';
import { toCitedWords } from '#model/citation/citation.ts';
import { toReadableDate } from '#model/date.ts';
import { firstSentence } from '#model/firstSentence.ts';
import { memberById, panelOf, speakerWithOffice, statementById } from '#model/questions.ts';
import type { Yardstick } from '#model/yardstick.ts';

/** A line ends with one full stop, whatever its words end with. */
const asSentence = (text: string) => (/[.!?…؟。！？।]”?$/u.test(text) ? text : `${text}.`);

/**
 * What a shared link leads to, in one or two sentences.
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
    // That a claim is denied, or what a few words are about, travels with them.
    return found.note === undefined ? said : `${asSentence(said)} ${firstSentence(found.note)}`;
  }
  const member = memberById(alliance, panelOf(alliance, chosen));
  if (member)
    return asSentence(`${member.name}: ${yardstick.classOf(member).label}. ${yardstick.title}`);
  return asSentence(`${asSentence(alliance.title)} ${yardstick.title}`);
}
