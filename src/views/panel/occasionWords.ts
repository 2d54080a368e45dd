import type { Alliance } from '#model/alliance.ts';
import { toReadableDate } from '#model/date.ts';
import type { Statement } from '#model/statement.ts';

/** `summit` if the event's name says so, else `event`: an own file may be about any kind of event. */
export const toEventNoun = ({ name }: Alliance['event']): 'summit' | 'event' =>
  /\bsummit\b/i.test(name) ? 'summit' : 'event';

/** Headings of the sections of a panel. */
export function toOccasionWords(
  event: Alliance['event'],
): Readonly<Record<Statement['occasion'], string>> {
  const isSummit = toEventNoun(event) === 'summit';
  const when = isSummit ? 'the summit' : toReadableDate(event.date);
  return {
    event: `${isSummit ? 'At' : 'On'} ${when}`,
    before: `Before ${when}`,
    after: `After ${when}`,
  };
}

/** The same headings for a row of links. They are shorter, because the first link names the event. */
export function toOccasionLinks(event: Alliance['event']): ReturnType<typeof toOccasionWords> {
  return { ...toOccasionWords(event), before: 'Before', after: 'After' };
}
