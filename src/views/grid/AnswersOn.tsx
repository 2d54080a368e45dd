import { toReadableDate } from '#model/date.ts';
import { firstSentence } from '#model/firstSentence.ts';
import type { Member } from '#model/member.ts';
import { speakerName, statementsOn } from '#model/questions.ts';
import { isVerbatim, type Statement } from '#model/statement.ts';
import { statementsInOrder } from '#model/statementOrder.ts';
import { shorten } from '#model/shorten.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { toKindLine } from '#views/panel/kindWords.ts';
import { PartLink } from '#views/panel/PartLink.tsx';

/**
 * Statements longer than this are cut, and notes shortened to their first sentence. In letters; the panel has the full
 * text.
 */
const longestInCell = 160;

interface AnswersOnProps {
  readonly member: Member;
  /** Id of a topic. */
  readonly topic: string;
}

/** What a member said on a topic, each statement with a link to it; or a line that no statement was found. */
export function AnswersOn({ member, topic }: AnswersOnProps) {
  const { alliance } = useAlliance();
  const statements = statementsOn(member, topic);
  const ordered = statementsInOrder(member.statements);
  if (statements.length === 0) {
    return <p className="grid__empty">No statement found in the record checked.</p>;
  }
  // Statements made at the event come first, and among them those in the language of the alliance's file.
  const rank = ({ occasion, lang }: Statement) =>
    2 * Number(occasion !== 'event') + Number(lang !== alliance.lang);
  const inOrder = [...statements].sort((a, b) => rank(a) - rank(b));
  return (
    <ul>
      {inOrder.map((statement) => {
        const { id, words, lang, date, note, speaker } = statement;
        const cut = shorten(words, longestInCell);
        return (
          <li key={id} data-kind={statement.kind}>
            {isVerbatim(statement) ? (
              <p>
                <q lang={lang} dir="auto">
                  {cut}
                </q>
              </p>
            ) : (
              <p className="grid__words" lang={lang}>
                {cut}
              </p>
            )}
            {/* The note may explain the words, deny a claim or name whose account it is. Nobody opens a panel just
                for that. */}
            {note && (
              <p className="grid__note">
                {note.length > longestInCell ? firstSentence(note) : note}
              </p>
            )}
            <p>
              {/* Not repeated if it is the leader, whose name is in the column header. */}
              {speaker !== member.leader.speaker && `${speakerName(alliance, speaker)}, `}
              <PartLink
                id={id}
                label={`${toReadableDate(date)}: ${member.name}, statement ${ordered.indexOf(statement) + 1} of ${ordered.length}`}
              >
                {toReadableDate(date)}
              </PartLink>
              {!isVerbatim(statement) && (
                <span className="grid__kind">. {toKindLine(statement)}</span>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
