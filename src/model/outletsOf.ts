import type { Alliance } from '#model/alliance.ts';
import type { Member } from '#model/member.ts';
import { outletName } from '#model/outletName.ts';
import type { Condition } from '#model/stance.ts';
import { evidenceFor, stanceOf } from '#model/stanceOf.ts';
import { isVote, type Yardstick } from '#model/yardstick.ts';

/** What gives a member its colour: one vote, or each condition of the rule that fits. */
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
 * Outlets on which the colours rest, each once: first those that decide the most members, then as the file
 * has them, and last those of votes that a stance asks for beside its evidence.
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
