import type { Alliance } from '#model/alliance.ts';
import { compareDates, toReadableDate } from '#model/date.ts';
import type { Member } from '#model/member.ts';
import type { Paint, VoteValue } from '#model/stance.ts';
import { stanceOf } from '#model/stanceOf.ts';
import { toList } from '#model/toList.ts';
import type { Vote } from '#model/vote.ts';

/** One class of a yardstick: a colour and the words for it. `one` and `many` are predicates, as in a stance. */
export interface YardstickClass {
  readonly id: string;
  readonly label: string;
  readonly one: string;
  readonly many: string;
  readonly tooltip?: string | undefined;
  /** `none`: not known; drawn as land with a hatch and "?". */
  readonly paint: Paint | 'none';
}

/** A way to colour the members: by the alliance's stances or by one vote. */
export interface Yardstick {
  /** `stance`, or the vote's id. */
  readonly id: string;
  /** Name on its control; for a vote, its day and symbol. */
  readonly name: string;
  /** Where the vote was taken: `UN`; absent for the stance. */
  readonly body?: string;
  /** Title of the legend. */
  readonly title: string;
  readonly classes: readonly YardstickClass[];
  readonly classOf: (member: Member) => YardstickClass;
}

/**
 * True if the yardstick is a vote. A vote is then shown without the member's leader, who may not have been in office
 * on that day.
 */
export const isVote = ({ body }: Yardstick): boolean => body !== undefined;

/** Short name of a yardstick: `Public stance`, `UN vote, 7 April 2022 (ES-11/3)`. */
export const toYardstickName = ({ body, name }: Yardstick): string =>
  body === undefined ? name : `${body} vote, ${name}`;

const unknownClass: YardstickClass = {
  id: 'unknown',
  label: 'Not found',
  one: 'was not found',
  many: 'were not found',
  paint: 'none',
};

const voteClasses: Record<VoteValue, YardstickClass> = {
  yes: { id: 'yes', label: 'Voted for', one: 'voted for', many: 'voted for', paint: 'teal' },
  no: {
    id: 'no',
    label: 'Voted against',
    one: 'voted against',
    many: 'voted against',
    paint: 'aubergine',
  },
  abstain: {
    id: 'abstain',
    label: 'Abstained',
    one: 'abstained',
    many: 'abstained',
    paint: 'bronze',
  },
  absent: {
    id: 'absent',
    label: 'Did not vote',
    one: 'did not vote',
    many: 'did not vote',
    paint: 'slate',
  },
  unknown: unknownClass,
};

/** The words for one recorded vote: `voted against`. */
export function toVoteWords(value: VoteValue | undefined): string {
  return voteClasses[value ?? 'unknown'].label.toLowerCase();
}

function byStance(alliance: Alliance): Yardstick {
  const found = new Map<Member, YardstickClass>(
    alliance.members.map((member) => [member, stanceOf(alliance, member) ?? unknownClass]),
  );
  const classOf = (member: Member) => found.get(member) ?? unknownClass;
  const classes: YardstickClass[] = [...alliance.stances];
  if ([...found.values()].includes(unknownClass)) classes.push(unknownClass);
  return { id: 'stance', name: 'Public stance', title: alliance.question, classes, classOf };
}

function byVote(alliance: Alliance, vote: Vote): Yardstick {
  const classOf = (member: Member) => voteClasses[vote.votes[member.id] ?? 'unknown'];
  const used = new Set(alliance.members.map((member) => classOf(member)));
  const name = `${toReadableDate(vote.date)}${vote.symbol ? ` (${vote.symbol})` : ''}`;
  return {
    id: vote.id,
    name,
    body: vote.body,
    title: `${vote.body} vote of ${name} on the resolution “${vote.title}”`,
    classes: Object.values(voteClasses).filter((one) => used.has(one)),
    classOf,
  };
}

/** Yardsticks of an alliance: the stance, then every vote that may colour the map, oldest first. */
export function yardsticksOf(alliance: Alliance): readonly [Yardstick, ...Yardstick[]] {
  const votes = alliance.votes.filter(({ colours }) => colours);
  votes.sort((a, b) => compareDates(a.date, b.date));
  return [byStance(alliance), ...votes.map((vote) => byVote(alliance, vote))];
}

/** The class of the member with that id; undefined if there is no such member. */
export function classById(
  { members }: Alliance,
  { classOf }: Yardstick,
  id: string,
): YardstickClass | undefined {
  const member = members.find((one) => one.id === id);
  return member && classOf(member);
}

/** Members of each class, in the order of the classes; classes without members keep an empty list. */
export function membersByClass(
  alliance: Alliance,
  yardstick: Yardstick,
): readonly { readonly of: YardstickClass; readonly members: readonly Member[] }[] {
  return yardstick.classes.map((of) => ({
    of,
    members: alliance.members.filter((member) => yardstick.classOf(member).id === of.id),
  }));
}

/** All members in the order of the yardstick's classes. Members whose class is not listed come last. */
export function membersInClassOrder(
  { members }: Alliance,
  { classes, classOf }: Yardstick,
): readonly Member[] {
  const rankOf = (member: Member) => {
    const rank = classes.findIndex(({ id }) => id === classOf(member).id);
    return rank < 0 ? classes.length : rank;
  };
  return [...members].sort((a, b) => rankOf(a) - rankOf(b));
}

/** `1 wages the war, 1 publicly backs Russia and 3 take no public side` */
export function toLegendSentence(alliance: Alliance, yardstick: Yardstick): string {
  const parts = membersByClass(alliance, yardstick)
    .filter(({ members }) => members.length > 0)
    .map(({ of, members }) => `${members.length} ${members.length === 1 ? of.one : of.many}`);
  return toList(parts);
}
