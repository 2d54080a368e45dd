import { toReadableDate } from '#model/date.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { SourceList } from '#views/panel/SourceLink.tsx';

/** Every vote of the file, with its result and its sources. */
export function VoteTable() {
  const { alliance } = useAlliance();
  if (alliance.votes.length === 0) return null;
  return (
    <section className="panel__section" id={`${alliance.id}-votes`} tabIndex={-1}>
      <h3>The votes</h3>
      <ul className="evidence">
        {alliance.votes.map(({ id, date, title, symbol, result, note, sources }) => (
          <li key={id}>
            {[
              `${toReadableDate(date)}: ${title}`,
              symbol && ` (${symbol})`,
              result && `, ${result.yes} for, ${result.no} against, ${result.abstain} abstained`,
              `. ${note ? `${note} ` : ''}`,
            ]
              .filter(Boolean)
              .join('')}
            <SourceList ids={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
