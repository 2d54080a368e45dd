import { toReadableDate } from '#model/date.ts';
import { firstSentence } from '#model/firstSentence.ts';
import {
  memberById,
  officeAfterName,
  type PlacedStatement,
  speakerName,
} from '#model/questions.ts';
import { countWords } from '#model/countWords.ts';
import type { KioskSettings } from '#state/kioskSettings.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { toKindLine } from '#views/panel/kindWords.ts';
import { SourceList } from '#views/panel/SourceLink.tsx';
import { StanceBadge } from '#views/panel/StanceBadge.tsx';

interface AttractVoiceProps {
  readonly quote: PlacedStatement;
  readonly words: KioskSettings['words'];
}

/** From this many words on, the text is one size smaller. */
const longFrom = 22;

/**
 * One quotation, or one silence, large enough to be read in passing.
 *
 * @selector [data-length] `short` or `long`
 */
export function AttractVoice({ quote: { panel, statement }, words: asked }: AttractVoiceProps) {
  const { alliance, yardstick } = useAlliance();
  const { kind, words, lang, original, speaker, place, date, sources, note } = statement;
  const member = memberById(alliance, panel);
  const first = asked === 'original' && original ? original : { words, lang };
  return (
    <figure
      className="attract__voice"
      data-kind={kind}
      data-length={countWords(first.words) < longFrom ? 'short' : 'long'}
    >
      <div className="attract__state">
        {member ? member.name : alliance.shortName}
        {member && <StanceBadge of={yardstick.classOf(member)} />}
      </div>
      {kind === 'silence' ? (
        <>
          <p className="attract__silence" aria-hidden="true">
            “ ”
          </p>
          <p className="attract__unsaid">{words}</p>
        </>
      ) : (
        <blockquote lang={first.lang} dir="auto">
          {first.words}
        </blockquote>
      )}
      {first === original && (
        <p className="attract__translation" lang={lang}>
          {words}
        </p>
      )}
      <figcaption>
        <b>{speakerName(alliance, speaker)}</b>
        {officeAfterName(alliance, statement)}
        <span className="attract__where">
          {place && `${place}, `}
          <time dateTime={date}>{toReadableDate(date)}</time>. {toKindLine(statement)}.{' '}
          {kind === 'silence' ? 'Looked for in' : 'According to'}{' '}
          <SourceList ids={sources} isBrief />.
        </span>
        {/* The note may deny a claim or say what it is not about. Nobody who passes by opens a panel for that. */}
        {note && <span className="attract__note">{firstSentence(note)}</span>}
      </figcaption>
    </figure>
  );
}
