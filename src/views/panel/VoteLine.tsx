import { toReadableDate } from '#model/date.ts';
import type { Member } from '#model/member.ts';
import type { Vote } from '#model/vote.ts';
import { toVoteWords } from '#model/yardstick.ts';
import { SourceList } from '#views/panel/SourceLink.tsx';

interface VoteLineProps {
  readonly vote: Vote;
  readonly member: Member;
}

/** How a member voted, on which text, and according to which sources. */
export function VoteLine({ vote, member }: VoteLineProps) {
  return (
    <li>
      {`${toReadableDate(vote.date)}: `}
      <b>{toVoteWords(vote.votes[member.id])}</b>
      {`. ${vote.title}${vote.symbol ? ` (${vote.symbol})` : ''}. `}
      <SourceList ids={vote.sources} />
    </li>
  );
}
