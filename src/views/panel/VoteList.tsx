import { toReadableDate } from '#model/date.ts';
import type { Member } from '#model/member.ts';
import { votesUpToTheDay } from '#model/questions.ts';
import { toVoteWords } from '#model/yardstick.ts';
import { howItVoted } from '#model/voteWords.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { PartLink } from '#views/panel/PartLink.tsx';
import { VoteLine } from '#views/panel/VoteLine.tsx';

/**
 * How a member voted. Votes up to the day of the event come first; later ones are kept apart, because they never colour
 * the map.
 */
export function VoteList({ member }: { readonly member: Member }) {
  const { alliance } = useAlliance();
  if (alliance.votes.length === 0) return null;
  const before = votesUpToTheDay(alliance);
  const after = alliance.votes.filter((vote) => !before.includes(vote));
  return (
    <section className="panel__section" id={`${member.id}-votes`} tabIndex={-1}>
      <h3>{howItVoted(alliance.votes)}</h3>
      <ul className="evidence">
        {before.map((vote) => (
          <VoteLine key={vote.id} vote={vote} member={member} />
        ))}
      </ul>
      {after.length > 0 && (
        <details>
          <summary>Later votes, which do not colour the map</summary>
          <ul className="evidence">
            {after.map((vote) => (
              <li key={vote.id}>
                {`${toReadableDate(vote.date)}${vote.symbol ? `, ${vote.symbol}` : ''}: ${toVoteWords(vote.votes[member.id])}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <PartLink id={`${alliance.id}-votes`}>All votes with their results and sources</PartLink>
      </p>
    </section>
  );
}
