import { toReadableDate } from '#model/date.ts';
import type { Member } from '#model/member.ts';
import type { Vote } from '#model/vote.ts';
import { toVoteWords } from '#model/yardstick.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { SourceList } from '#views/panel/SourceLink.tsx';

/** How a member voted: before the event's day first; later votes apart, because they never colour the map. */
export function VoteList({ member }: { readonly member: Member }) {
  const { alliance } = useAlliance();
  const { date } = alliance.event;
  if (alliance.votes.length === 0) return null;
  const before = alliance.votes.filter((vote) => vote.date <= date);
  const after = alliance.votes.filter((vote) => vote.date > date);
  return (
    <section className="panel__section" id={`${member.id}-votes`} tabIndex={-1}>
      <h3>How it voted at the UN</h3>
      <Votes votes={before} of={member.id} />
      {after.length > 0 && (
        <details>
          <summary>Later votes, which do not colour the map</summary>
          <Votes votes={after} of={member.id} />
        </details>
      )}
    </section>
  );
}

function Votes({ votes, of }: { readonly votes: readonly Vote[]; readonly of: string }) {
  return (
    <ul className="votes">
      {votes.map((vote) => (
        <li key={vote.id} data-vote={vote.votes[of]}>
          <time dateTime={vote.date}>{toReadableDate(vote.date)}</time>:{' '}
          <b>{toVoteWords(vote.votes[of])}</b>. {vote.title}
          {vote.symbol && ` (${vote.symbol})`}.{' '}
          <span className="evidence__sources">
            <SourceList ids={vote.sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}
