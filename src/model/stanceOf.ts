import type { Alliance } from '#model/alliance.ts';
import { firstDayOf, lastDayOf } from '#model/date.ts';
import type { Evidence, Member } from '#model/member.ts';
import type { Condition, Stance } from '#model/stance.ts';
import type { Vote } from '#model/vote.ts';

/** A member's evidence that a condition counts. Evidence dated by month or year counts only if all its days do. */
export function evidenceFor(member: Member, condition: Condition): readonly Evidence[] {
  if ('vote' in condition) return [];
  const { evidence, from = '', to } = condition;
  return member.evidence.filter(
    ({ code, date }) =>
      code === evidence && firstDayOf(date) >= from && (to === undefined || lastDayOf(date) <= to),
  );
}

/** True if the file holds what the condition asks for. */
function isMet(alliance: Alliance, member: Member, condition: Condition): boolean {
  if ('vote' in condition) {
    return alliance.votes.some(
      ({ id, votes }) => id === condition.vote && votes[member.id] === condition.is,
    );
  }
  const givenBy = new Set(evidenceFor(member, condition).map(({ by }) => by));
  return givenBy.size >= condition.atLeast;
}

/** The votes that a stance asks for, in the order of its conditions. */
export function votesAskedFor({ votes }: Alliance, { when }: Stance): readonly Vote[] {
  return when.flatMap((condition) =>
    'vote' in condition ? votes.filter(({ id }) => id === condition.vote) : [],
  );
}

/**
 * The member's stance: the first in the file's order whose conditions all hold; undefined if there is none. A stance
 * always follows from evidence and is never set by hand.
 */
export function stanceOf(alliance: Alliance, member: Member): Stance | undefined {
  return alliance.stances.find(({ when }) =>
    when.every((condition) => isMet(alliance, member, condition)),
  );
}
