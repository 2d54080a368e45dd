import { toReadableDate } from '#model/date.ts';
import type { Fact } from '#model/alliance.ts';
import { langOf, useAlliance } from '#views/allianceContext.ts';
import { SentenceSources } from '#views/panel/SourceLink.tsx';
import { StatementLinks } from '#views/panel/StatementLinks.tsx';

/** A fact of the alliance, or evidence for or against a stance. Evidence names the statements it rests on. */
type Sentence = Fact & { readonly statements?: readonly string[] | undefined };

/** Dated sentences with their sources. */
export function FactList({ facts }: { readonly facts: readonly Sentence[] }) {
  const { alliance } = useAlliance();
  const lang = langOf(alliance);
  return (
    <ul className="evidence" lang={lang}>
      {facts.map(({ text, date, dateNote, sources, statements = [] }) => {
        const afterDate = dateNote ? ` (${dateNote}): ` : ': ';
        return (
          <li key={[text, ...statements].join(' ')}>
            {date && (
              <time dateTime={date} lang={lang && 'en'}>
                {toReadableDate(date)}
              </time>
            )}
            {`${date ? afterDate : ''}${text} `}
            <SentenceSources ids={sources} />
            <StatementLinks ids={statements} />
          </li>
        );
      })}
    </ul>
  );
}
