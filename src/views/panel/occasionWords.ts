import type { Alliance } from '#model/alliance.ts';
import { toReadableDate } from '#model/date.ts';
import type { Statement } from '#model/statement.ts';

/** A summit is called one; any other event of an own file may be anything. */
export const toEventNoun = ({ name }: Alliance['event']): 'summit' | 'event' =>
  /\bsummit\b/i.test(name) ? 'summit' : 'event';

/** What the parts of a panel are called. */
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

/** The same in a row of links, where the first says what the others are before and after. */
export function toOccasionLinks(event: Alliance['event']): ReturnType<typeof toOccasionWords> {
  return { ...toOccasionWords(event), before: 'Before', after: 'After' };
}
