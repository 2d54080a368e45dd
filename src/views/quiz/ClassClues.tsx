import { toReadableDate } from '#model/date.ts';
import type { Member } from '#model/member.ts';
import { votesUpToTheDay } from '#model/questions.ts';
import { toVoteWords } from '#model/yardstick.ts';
import { howItVoted } from '#model/voteWords.ts';
import { useAlliance } from '#views/allianceContext.ts';

/** Clues to a class: the member's votes up to the day of the event, and the rules that decide. */
export function ClassClues({ member }: { readonly member: Member }) {
  const { alliance } = useAlliance();
  const votes = votesUpToTheDay(alliance);
  return (
    <div className="clues">
      {votes.length > 0 && <p className="clues__title">{howItVoted(votes)}</p>}
      {votes.length > 0 && (
        <ul className="clues__votes" aria-label="How it voted">
          {votes.map(({ id, date, votes: cast }) => (
            <li key={id}>
              {toReadableDate(date)}: <b>{toVoteWords(cast[member.id])}</b>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>The rules of the colours</summary>
        <ol className="clues__rules">
          {alliance.stances.map(({ id, label, rule }) => (
            <li key={id}>
              <b>{label}.</b> {rule}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
