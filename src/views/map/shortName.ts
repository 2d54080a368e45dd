import { countLetters } from '#model/countLetters.ts';
import type { Member } from '#model/member.ts';

/** Width of a letter of a name at the table, in pixels. */
const letterPx = 8;

/** The name, or the country code where a narrow seat has no room for it. */
export function shortName({ id, name }: Pick<Member, 'id' | 'name'>, seatWidthPx: number): string {
  return countLetters(name) * letterPx > seatWidthPx ? id : name;
}
