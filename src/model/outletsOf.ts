import type { Alliance } from '#model/alliance.ts';
import type { Member } from '#model/member.ts';
import { outletName } from '#model/outletName.ts';
import type { Condition } from '#model/stance.ts';
import { evidenceFor, stanceOf } from '#model/stanceOf.ts';
import { isVote, type Yardstick } from '#model/yardstick.ts';

/** Something that decides a member's colour: one vote, or one condition of the stance whose rule fits. */
type Ground = Condition | { readonly vote: string };

function groundsOf(alliance: Alliance, yardstick: Yardstick, member: Member): readonly Ground[] {
  return isVote(yardstick) ? [{ vote: yardstick.id }] : (stanceOf(alliance, member)?.when ?? []);
}

function outletsFor(alliance: Alliance, member: Member, ground: Ground): ReadonlySet<string> {
  const given =
    'vote' in ground
      ? alliance.votes.filter(({ id }) => id === ground.vote)
      : evidenceFor(member, ground);
  const ids = given.flatMap(({ sources }) => sources);
  return new Set(ids.map((id) => outletName(alliance, id)));
}

/**
 * Outlets that the colours are based on, each once. Outlets of evidence come before those of votes; within each group
 * the outlets that decide most members come first, the others in the order of the file.
 */
export function outletsOf(alliance: Alliance, yardstick: Yardstick): readonly string[] {
  const grounds = alliance.members.flatMap((member) =>
    groundsOf(alliance, yardstick, member).map((ground) => ({ member, ground })),
  );
  const outletsWhere = (isAsked: (ground: Ground) => boolean) => {
    const times = new Map<string, number>();
    for (const { member, ground } of grounds.filter((one) => isAsked(one.ground)))
      for (const outlet of outletsFor(alliance, member, ground))
        times.set(outlet, (times.get(outlet) ?? 0) + 1);
    return [...times].sort(([, a], [, b]) => b - a).map(([outlet]) => outlet);
  };
  return [
    ...new Set([
      ...outletsWhere((ground) => 'evidence' in ground),
      ...outletsWhere((ground) => 'vote' in ground),
    ]),
  ];
}
