import { problem, type Check } from '#model/checks/check.ts';
import { lastDayOf } from '#model/date.ts';

export const votesAreOfMembers: Check = (alliance) => {
  const known = new Set(alliance.members.map(({ id }) => id));
  return alliance.votes.flatMap(({ votes, colours, date }, index) => [
    ...Object.keys(votes)
      .filter((id) => !known.has(id))
      .map((id) =>
        problem(
          ['votes', index, 'votes', id],
          `no member has the id "${id}"; expected members of this file`,
        ),
      ),
    ...(colours && lastDayOf(date) > alliance.event.date
      ? [
          problem(
            ['votes', index, 'colours'],
            date > alliance.event.date
              ? `a vote after ${alliance.event.date} may not colour the map; expected false`
              : `the vote of ${date} may be after ${alliance.event.date}; expected its day, or false`,
          ),
        ]
      : []),
  ]);
};
