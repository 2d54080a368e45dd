import { toReadableDate } from '#model/date.ts';
import type { Member } from '#model/member.ts';
import type { Statement } from '#model/statement.ts';
import { stanceOf } from '#model/stanceOf.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { SourceList } from '#views/panel/SourceLink.tsx';
import { RecordLink } from '#views/quiz/RecordLink.tsx';

interface ClassAnswerProps {
  readonly member: Member;
  /** The statement that was shown. */
  readonly statement: Statement;
}

/** Only this much evidence is shown; the rest is in the record. */
const mostEvidence = 2;

/** The rule that decides the class, the evidence for it, and a link to what speaks against it. */
export function ClassAnswer({ member, statement }: ClassAnswerProps) {
  const { alliance } = useAlliance();
  const stance = stanceOf(alliance, member);
  return (
    <>
      {stance && (
        <p>
          <b>The rule:</b> {stance.rule}
        </p>
      )}
      <ul className="feedback__evidence">
        {member.evidence.slice(0, mostEvidence).map(({ text, date, sources, statements = [] }) => (
          <li key={[text, ...statements].join(' ')}>
            <time dateTime={date}>{toReadableDate(date)}</time>: {text} (
            <SourceList ids={sources} />)
          </li>
        ))}
      </ul>
      <p>
        These words: according to <SourceList ids={statement.sources} />.
      </p>
      <p>
        <RecordLink id={`${member.id}-why`}>
          All the evidence on {member.name}, and what a critic will say
        </RecordLink>
      </p>
    </>
  );
}
