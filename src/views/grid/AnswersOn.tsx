import { countLetters } from '#model/countLetters.ts';
import { toReadableDate } from '#model/date.ts';
import { firstSentence } from '#model/firstSentence.ts';
import type { Member } from '#model/member.ts';
import { sourceById, speakerName, statementsOn } from '#model/questions.ts';
import { isTranslated, isVerbatim, sourceOfWords, type Statement } from '#model/statement.ts';
import { statementsInOrder } from '#model/statementOrder.ts';
import { beginningOf } from '#model/shorten.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { toKindLine } from '#views/panel/kindWords.ts';
import { PartLink } from '#views/panel/PartLink.tsx';

/**
 * Letters that are kept of long words; long notes are shortened to their first sentence. The panel has the full text.
 */
const longestInCell = 160;

/** Words are cut only if more than this many letters are left out. */
const worthCutting = 60;

function inCell(words: string): string {
  return countLetters(words) > longestInCell + worthCutting
    ? beginningOf(words, longestInCell)
    : words;
}

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
        const shown = inCell(words);
        // Outside the quotation marks: it was not said.
        const ellipsis = shown === words ? '' : ' …';
        const name = speakerName(alliance, speaker);
        const outlet = sourceById(alliance, sourceOfWords(statement))?.outlet;
        return (
          <li key={id} data-kind={statement.kind}>
            {isVerbatim(statement) ? (
              <p>
                <q lang={lang} dir="auto">
                  {shown}
                </q>
                {ellipsis}
              </p>
            ) : (
              <p className="grid__words" lang={lang}>
                {`${shown}${ellipsis}`}
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
              {speaker !== member.leader.speaker && `${name}, `}
              <PartLink
                id={id}
                label={`${toReadableDate(date)}: ${member.name}, statement ${ordered.indexOf(statement) + 1} of ${ordered.length}`}
              >
                {toReadableDate(date)}
              </PartLink>
              {statement.kind !== 'silence' && outlet && outlet !== name && `, ${outlet}`}
              {(!isVerbatim(statement) || isTranslated(statement)) && (
                <span className="grid__kind">. {toKindLine(statement)}</span>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
