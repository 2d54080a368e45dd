import { memo } from 'react';
import { toReadableDate, toWhen } from '#model/date.ts';
import { speakerName } from '#model/questions.ts';
import { isVerbatim } from '#model/statement.ts';
import { langOf, useAlliance } from '#views/allianceContext.ts';
import { DatasetControls } from '#views/dataset/DatasetControls.tsx';
import { YardstickSwitch } from '#views/legend/YardstickSwitch.tsx';
import { FileText } from '#views/FileText.tsx';
import { PartLink } from '#views/panel/PartLink.tsx';
import './Introduction.css';

/** Shown beside the map while nothing is chosen. */
export const Introduction = memo(function Introduction() {
  const { alliance } = useAlliance();
  const { name, shortName } = alliance;
  const lead = alliance.statements.find((statement) => statement.lead && isVerbatim(statement));
  const count = alliance.sources.length;
  // A quotation from the middle of a sentence is introduced by “said that”; its first letter is not changed to a
  // capital.
  const isMidSentence = /^\p{Ll}/u.test(lead?.words ?? '');
  return (
    <section className="introduction" aria-label="Introduction">
      <p className="introduction__lede" lang={langOf(alliance)}>
        {alliance.lede}
      </p>
      <YardstickSwitch />
      <ul className="introduction__links">
        <li>
          <PartLink id={alliance.id}>
            <FileText>{name.includes(shortName) ? name : `${shortName}: ${name}`}</FileText>
          </PartLink>
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
      {lead && (
        <figure className="introduction__quote">
          <figcaption>
            <b>{speakerName(alliance, lead.speaker)}</b>
            {`, ${lead.office}, ${isMidSentence ? `said ${toWhen(lead.date)} that` : `${toReadableDate(lead.date)}:`}`}
          </figcaption>
          <blockquote lang={lead.lang}>{lead.words}</blockquote>
          <PartLink id={lead.id}>Read it with its source</PartLink>
        </figure>
      )}
      <DatasetControls />
    </section>
  );
});
