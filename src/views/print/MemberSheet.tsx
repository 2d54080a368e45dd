import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { handoutQuestions } from '#model/handoutQuestions.ts';
import { toReadableDate } from '#model/date.ts';
import { firstSentence } from '#model/firstSentence.ts';
import { handoutOrder } from '#model/handoutOrder.ts';
import type { Member } from '#model/member.ts';
import { speakerName, votesUpToTheDay } from '#model/questions.ts';
import { toVoteWords, yardsticksOf } from '#model/yardstick.ts';
import { howItVoted } from '#model/voteWords.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { CriticLines } from '#views/print/CriticLines.tsx';
import { LeftOut } from '#views/print/LeftOut.tsx';
import { MemberFigure } from '#views/print/MemberFigure.tsx';
import { PrintSwatch } from '#views/print/PrintSwatch.tsx';
import { SheetFoot, type Edition } from '#views/print/SheetFoot.tsx';
import { SheetStatement } from '#views/print/SheetStatement.tsx';
import './MemberSheet.css';

interface MemberSheetProps {
  readonly member: Member;
  readonly geometry: MapGeometry | null;
  readonly edition: Edition;
}

/** One page about a member, for use in class: who, where, which colour and why, statements, votes, questions. */
export function MemberSheet({ member, geometry, edition }: MemberSheetProps) {
  const { alliance } = useAlliance();
  const { speaker, office, note } = member.leader;
  // Paper always shows the stance, whatever yardstick the screen shows.
  const [stances] = yardsticksOf(alliance);
  const stance = stances.classOf(member);
  const place = alliance.stances.findIndex(({ id }) => id === stance.id);
  const rule = alliance.stances[place]?.rule;
  const votes = votesUpToTheDay(alliance);
  return (
    <section className="sheet" data-sheet={member.id}>
      <header className="sheet__head">
        <p className="sheet__eyebrow">{alliance.question}</p>
        <div className="sheet__who-where">
          <h2>{member.name}</h2>
          <p className="sheet__stance">
            <PrintSwatch of={stance} at={member.id} />
          </p>
          <p>
            <b>{speakerName(alliance, speaker)}</b>, {office}
            {note && `. ${firstSentence(note)}`}
          </p>
          {rule && (
            <p>
              <b>
                Rule {place + 1} of {alliance.stances.length}, the first that fits:
              </b>{' '}
              {rule}
            </p>
          )}
        </div>
        {geometry && <MemberFigure geometry={geometry} id={member.id} paint={stance.paint} />}
      </header>
      <p className="sheet__summary">{member.summary}</p>
      <ul className="sheet__statements">
        {handoutOrder(alliance, member).map((statement, rank) => (
          <li
            key={statement.id}
            data-fit={rank}
            data-kind={statement.kind}
            data-lead={statement.lead || undefined}
          >
            <SheetStatement statement={statement} />
          </li>
        ))}
      </ul>
      <LeftOut before="Not printed for lack of room, but on the page itself:">
        of {member.statements.length} statements.
      </LeftOut>
      <CriticLines member={member} />
      {votes.length > 0 && (
        <p>
          <b>{howItVoted(votes)}:</b>{' '}
          {votes
            .map(
              ({ date, symbol, votes: cast }) =>
                `${toReadableDate(date).replaceAll(' ', '\u00a0')}${symbol ? ` (${symbol})` : ''} ${toVoteWords(cast[member.id])}`,
            )
            .join('; ')}
          .
        </p>
      )}
      <section className="sheet__questions">
        <h3>Questions</h3>
        <ol>
          {handoutQuestions(alliance, member).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <RuledLines id={member.id} />
      <SheetFoot edition={edition} title={member.name} id={member.id} />
    </section>
  );
}

/** Ruled lines to write on, in the room that is left on the page. */
function RuledLines({ id }: { readonly id: string }) {
  return (
    <div className="sheet__lines">
      <svg aria-hidden="true" focusable="false">
        <defs>
          <pattern id={`print-lines-${id}`} width="10" height="30" patternUnits="userSpaceOnUse">
            <path d="M0 29.5H10" />
          </pattern>
        </defs>
        <rect width="100%" height="100%" fill={`url(#print-lines-${id})`} />
      </svg>
    </div>
  );
}
