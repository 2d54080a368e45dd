import { problem, type Check } from '#model/checks/check.ts';
import { lastDayOf } from '#model/date.ts';

export const votesAreOfMembers: Check = (alliance) => {
  const known = new Set(alliance.members.map(({ id }) => id));
  return alliance.votes.flatMap(({ votes }, index) =>
    Object.keys(votes)
      .filter((id) => !known.has(id))
      .map((id) =>
        problem(
          ['votes', index, 'votes', id],
          `no member has the id "${id}"; expected members of this file`,
        ),
      ),
  );
};

export const laterVotesDoNotColour: Check = ({ votes, event }) =>
  votes.flatMap(({ colours, date }, index) =>
    colours && lastDayOf(date) > event.date
      ? [
          problem(
            ['votes', index, 'colours'],
            date > event.date
              ? `a vote after ${event.date} may not colour the map; expected false`
              : `the vote of ${date} may be after ${event.date}; expected its day, or false`,
          ),
        ]
      : [],
  );
