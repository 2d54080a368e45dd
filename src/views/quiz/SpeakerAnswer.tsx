import type { Member } from '#model/member.ts';
import type { Statement } from '#model/statement.ts';
import { toKindLine } from '#views/panel/kindWords.ts';
import { SourceList } from '#views/panel/SourceLink.tsx';
import { RecordLink } from '#views/quiz/RecordLink.tsx';
import { SaidLine } from '#views/quiz/SaidLine.tsx';

interface AnswerProps {
  readonly member: Member;
  readonly statement: Statement;
}

/** Who said it, in which office, when, and according to which sources. */
export function SpeakerAnswer({ member, statement }: AnswerProps) {
  const { sources, note, noteSources } = statement;
  return (
    <>
      <p>
        <SaidLine statement={statement} />.
      </p>
      <p>
        {toKindLine(statement)}; according to <SourceList ids={sources} />
      </p>
      {note && (
        <p>
          {note}
          {noteSources && (
            <>
              {' '}
              (<SourceList ids={noteSources} />)
            </>
          )}
        </p>
      )}
      <p>
        <RecordLink id={statement.id}>Read it in the record of {member.name}</RecordLink>
      </p>
    </>
  );
}
