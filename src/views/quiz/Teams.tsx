import type { QuizAction } from '#state/quizReducer.ts';
import { mostTeams, type Team } from '#state/quizState.ts';
import './Teams.css';

interface TeamsProps {
  readonly teams: readonly Team[];
  readonly act: (action: QuizAction) => void;
}

const counts = [0, ...Array.from({ length: mostTeams - 1 }, (_, place) => place + 2)];
const longestName = 30;

/** Counters of points for teams in a class. Nothing is stored. */
export function Teams({ teams, act }: TeamsProps) {
  return (
    <section className="teams" aria-label="Teams">
      <fieldset className="teams__count">
        <legend>Teams</legend>
        {counts.map((count) => (
          <label key={count}>
            <input
              type="radio"
              name="teams"
              checked={teams.length === count}
              onChange={() => act({ type: 'setTeams', count })}
            />
            {count === 0 ? 'None' : count}
          </label>
        ))}
      </fieldset>
      {teams.length > 0 && (
        <ul className="teams__list">
          {teams.map(({ name, points }, team) => (
            // A team has no stable key but its position.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={team} className="team">
              <input
                className="team__name"
                aria-label={`Name of team ${team + 1}`}
                value={name}
                maxLength={longestName}
                onChange={({ target }) => act({ type: 'renameTeam', team, name: target.value })}
              />
              <button
                type="button"
                className="button"
                aria-label={`One point less for ${name}`}
                onClick={() => act({ type: 'addPoints', team, points: -1 })}
              >
                −
              </button>
              <output className="team__points" aria-label={`Points of ${name}`}>
                {points}
              </output>
              <button
                type="button"
                className="button"
                aria-label={`One point more for ${name}`}
                onClick={() => act({ type: 'addPoints', team, points: 1 })}
              >
                +
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
