import { countLetters } from '#model/countLetters.ts';
import type { Member } from '#model/member.ts';

/** Estimated width of a letter of a name at the table, in pixels. */
const letterPx = 8;

/** The member's name, or its country code if the name does not fit in a narrow seat. */
export function shortName({ id, name }: Pick<Member, 'id' | 'name'>, seatWidthPx: number): string {
  return countLetters(name) * letterPx > seatWidthPx ? id : name;
}
