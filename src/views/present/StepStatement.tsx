import { toReadableDate } from '#model/date.ts';
import { officeAfterName, speakerName } from '#model/questions.ts';
import { isVerbatim, type Statement } from '#model/statement.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { toKindLine } from '#views/panel/kindWords.ts';
import { MentionedWords } from '#views/panel/MentionedWords.tsx';
import { SourceList } from '#views/panel/SourceLink.tsx';

/** A statement for a room: its words in large letters, then the speaker, the date and the sources. */
export function StepStatement({ statement }: { readonly statement: Statement }) {
  const { alliance } = useAlliance();
  const { id, kind, lang, speaker, date, dateNote, sources } = statement;
  const isSilence = kind === 'silence';
  return (
    <article className="step-statement" id={id} data-statement data-kind={kind}>
      <p className="step-statement__kind">{toKindLine(statement)}</p>
      {isSilence && (
        <p className="step-statement__silence" aria-hidden="true">
          “ ”
        </p>
      )}
      {isVerbatim(statement) ? (
        <blockquote lang={lang} dir="auto">
          <MentionedWords statement={statement} />
        </blockquote>
      ) : (
        <p className="step-statement__words" lang={lang} dir="auto">
          <MentionedWords statement={statement} />
        </p>
      )}
      <p>
        <b>{speakerName(alliance, speaker)}</b>
        {`${officeAfterName(alliance, statement)}, `}
        <time dateTime={date}>{toReadableDate(date)}</time>
        {dateNote && ` (${dateNote})`}
      </p>
      <p className="step-statement__source">
        {isSilence ? 'Looked for in' : 'According to'} <SourceList ids={sources} isBrief />
      </p>
    </article>
  );
}
