import { toReadableDate } from '#model/date.ts';
import { speakerName } from '#model/questions.ts';
import { isVerbatim } from '#model/statement.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { DatasetControls } from '#views/dataset/DatasetControls.tsx';
import { YardstickSwitch } from '#views/legend/YardstickSwitch.tsx';
import { PartLink } from '#views/panel/PartLink.tsx';

/** What stands beside the map while nothing is chosen. */
export function Introduction() {
  const { alliance } = useAlliance();
  const lead = alliance.statements.find((statement) => statement.lead && isVerbatim(statement));
  const count = alliance.sources.length;
  return (
    <section className="introduction" aria-label="Introduction">
      <p className="introduction__lede">{alliance.lede}</p>
      <p>
        Choose a state, on the map or below it, to read what was said, by whom, according to whom,
        and what was not said.
      </p>
      <YardstickSwitch />
      {lead && (
        <figure className="introduction__quote">
          <blockquote lang={lead.lang}>{lead.words}</blockquote>
          <figcaption>
            {speakerName(alliance, lead.speaker)}, {lead.office}, {toReadableDate(lead.date)} ·{' '}
            <PartLink id={lead.id}>Read it with its source</PartLink>
          </figcaption>
        </figure>
      )}
      <ul className="introduction__links">
        <li>
          <PartLink id={alliance.id}>The alliance itself</PartLink>
        </li>
        <li>
          <PartLink id="about">About this record</PartLink>
        </li>
        <li>
          <PartLink id="sources">
            {count === 1 ? 'The one source' : `All ${count} sources`}
          </PartLink>
        </li>
      </ul>
      <DatasetControls />
    </section>
  );
}
