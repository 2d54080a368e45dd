import { problem, type Check } from '#model/checks/check.ts';
import { stanceOf } from '#model/stanceOf.ts';

export const conditionsNameVotes: Check = (alliance) => {
  const known = new Set(alliance.votes.map(({ id }) => id));
  return alliance.stances.flatMap(({ when }, s) =>
    when.flatMap((condition, c) =>
      'vote' in condition && !known.has(condition.vote)
        ? [
            problem(
              ['stances', s, 'when', c, 'vote'],
              `no vote has the id "${condition.vote}"; expected an id from "votes"`,
            ),
          ]
        : [],
    ),
  );
};

export const evidenceIsAskedFor: Check = (alliance) => {
  const asked = new Set(
    alliance.stances.flatMap(({ when }) =>
      when.flatMap((one) => ('evidence' in one ? [one.evidence] : [])),
    ),
  );
  return alliance.members.flatMap(({ evidence }, m) =>
    evidence.flatMap(({ code }, e) =>
      asked.has(code)
        ? []
        : [
            problem(
              ['members', m, 'evidence', e, 'code'],
              `no stance asks for the evidence "${code}"; expected one of: ${[...asked].join(', ')}`,
            ),
          ],
    ),
  );
};

export const everyMemberHasAStance: Check = (alliance) =>
  alliance.members.flatMap((member, m) =>
    stanceOf(alliance, member)
      ? []
      : [
          problem(
            ['members', m, 'evidence'],
            `no stance's rule fits the evidence for ${member.name}; expected evidence that one of them asks for`,
          ),
        ],
  );
