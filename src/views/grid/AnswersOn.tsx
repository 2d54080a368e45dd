import { toReadableDate } from '#model/date.ts';
import { firstSentence } from '#model/firstSentence.ts';
import type { Member } from '#model/member.ts';
import { speakerName, statementsOn } from '#model/questions.ts';
import { isVerbatim, type Statement } from '#model/statement.ts';
import { statementsInOrder } from '#model/statementOrder.ts';
import { shorten } from '#model/shorten.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { PartLink } from '#views/panel/PartLink.tsx';

/** Longer statements and notes are cut to their beginning here; the panel has them whole. */
const longestInCell = 160;

interface AnswersOnProps {
  readonly member: Member;
  /** Id of a topic. */
  readonly topic: string;
}

/** What a member said on a topic, each statement with the way to it, or that nothing was found. */
export function AnswersOn({ member, topic }: AnswersOnProps) {
  const { alliance } = useAlliance();
  const statements = statementsOn(member, topic);
  const ordered = statementsInOrder(member.statements);
  if (statements.length === 0) {
    return <p className="grid__empty">No statement found in the record checked.</p>;
  }
  // What was said at the meeting comes first, and of that what stands in the language of the page.
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
              <p lang={lang}>{cut}</p>
            )}
            {/* What the words mean, that a claim is denied, or whose account it is: nobody opens a panel for each. */}
            {note && (
              <p className="grid__note">
                {note.length > longestInCell ? firstSentence(note) : note}
              </p>
            )}
            <p>
              {/* The leader's name heads the column. */}
              {speaker !== member.leader.speaker && `${speakerName(alliance, speaker)}, `}
              <PartLink
                id={id}
                label={`${toReadableDate(date)}: ${member.name}, statement ${ordered.indexOf(statement) + 1} of ${ordered.length}`}
              >
                {toReadableDate(date)}
              </PartLink>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
