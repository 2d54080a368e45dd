import { counted } from '#model/counted.ts';
import { toReadableDate } from '#model/date.ts';
import { toLanguageName } from '#model/languageName.ts';
import { officeAfterName, speakerName } from '#model/questions.ts';
import { isVerbatim, type Statement } from '#model/statement.ts';
import { langOf, useAlliance } from '#views/allianceContext.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { SourcesButton } from '#views/kiosk/SourcesButton.tsx';
import { toKindLine } from '#views/panel/kindWords.ts';
import { CiteLink } from '#views/panel/CiteLink.tsx';
import { directionOf } from '#views/panel/directionOf.ts';
import { MentionedWords } from '#views/panel/MentionedWords.tsx';
import { SourceLink, SourceList } from '#views/panel/SourceLink.tsx';
import './StatementCard.css';

interface StatementCardProps {
  readonly statement: Statement;
  /**
   * Position among the `total` statements of its panel, from 1. Typed on its seat, this number leads to the statement.
   */
  readonly number: number;
  readonly total: number;
}

/**
 * One statement with everything a reader needs to check it.
 *
 * @selector [data-kind] what kind of words these are; kinds look different
 * @selector [data-lead] the strongest of its panel
 */
export function StatementCard({ statement, number, total }: StatementCardProps) {
  const { alliance } = useAlliance();
  const kiosk = useKiosk();
  const { id, kind, lang, speaker, place, date, dateNote, sources, note, noteSources } = statement;
  const direction = directionOf(statement.words, lang);
  return (
    <article
      className="statement"
      id={id}
      data-statement
      data-kind={kind}
      data-lead={statement.lead || undefined}
      aria-label={`Statement ${number} of ${total}`}
      tabIndex={-1}
    >
      <p className="statement__kind">{`${number}. ${toKindLine(statement)}`}</p>
      {kind === 'silence' ? (
        <Silence statement={statement} />
      ) : isVerbatim(statement) ? (
        <blockquote lang={lang} dir={direction}>
          <MentionedWords statement={statement} />
        </blockquote>
      ) : (
        <p className="statement__words" lang={lang} dir={direction}>
          <MentionedWords statement={statement} />
        </p>
      )}
      <p className="statement__who">
        <b>{speakerName(alliance, speaker)}</b>
        {officeAfterName(alliance, statement)}
      </p>
      <p className="statement__where">
        {place && `${place}, `}
        <time dateTime={date}>{toReadableDate(date)}</time>
        {`${dateNote ? ` (${dateNote})` : ''}, ${kind === 'silence' ? 'looked for in' : 'according to'} `}
        <SourceList ids={sources} end={kiosk ? '' : '.\u00a0'} />
        <CiteLink id={id} label={`Cite statement ${number}`} />
      </p>
      {note && (
        <p className="statement__note" lang={langOf(alliance)}>
          {noteSources ? `${note} (` : note}
          {noteSources && <SourceList ids={noteSources} isBrief end=")" />}
        </p>
      )}
      <OtherWords statement={statement} />
      <SourcesButton ids={sources} />
    </article>
  );
}

/** A silence, shown as clearly as speech: quotation marks with nothing between them. */
function Silence({ statement: { words, lookedAt, spokeOf } }: { readonly statement: Statement }) {
  return (
    <>
      <p className="statement__silence" aria-hidden="true">
        “ ”
      </p>
      <p className="statement__words">{words}</p>
      {lookedAt && <p className="statement__looked">{`Looked at: ${lookedAt}`}</p>}
      {spokeOf && <p className="statement__looked">{`Spoke of instead: ${spokeOf}`}</p>}
    </>
  );
}

/**
 * The words in the language they were said in, and the wordings of other outlets. Quotation marks only if the statement
 * is verbatim.
 */
function OtherWords({ statement }: { readonly statement: Statement }) {
  const { alliance } = useAlliance();
  const { original, wordings = [] } = statement;
  const kiosk = useKiosk();
  if (!original && wordings.length === 0) return null;
  const Words = isVerbatim(statement) ? 'q' : 'span';
  const summary = [
    original && `In ${toLanguageName(original.lang)}`,
    wordings.length > 0 && counted(wordings.length, 'other wording'),
  ]
    .filter(Boolean)
    .join('; ');
  return (
    <details className="statement__other" open={kiosk?.words === 'original'}>
      <summary>{summary}</summary>
      {[original, ...wordings].map(
        (one) =>
          one && (
            <p key={`${one.source} ${one.words}`}>
              <Words
                lang={one.lang ?? alliance.lang}
                dir={directionOf(one.words, one.lang ?? alliance.lang)}
              >
                {one.words}
              </Words>{' '}
              <SourceLink id={one.source} />
            </p>
          ),
      )}
    </details>
  );
}
