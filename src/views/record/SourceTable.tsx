import { Fragment, useMemo } from 'react';
import { toReadableDate } from '#model/date.ts';
import { memberById, type PlacedStatement } from '#model/questions.ts';
import { statementsFrom } from '#model/statementsFrom.ts';
import { isLinkable } from '#model/source.ts';
import { statementNumbers } from '#model/statementNumbers.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { SourcesButton } from '#views/kiosk/SourcesButton.tsx';
import { CiteLink } from '#views/panel/CiteLink.tsx';
import { PartLink } from '#views/panel/PartLink.tsx';
import { OtherUses } from '#views/record/OtherUses.tsx';

/** Every source with its addresses and what it supports. */
export function SourceTable() {
  const { alliance } = useAlliance();
  const kiosk = useKiosk();
  const numbers = useMemo(() => statementNumbers(alliance), [alliance]);
  return (
    <>
      <p className="panel__summary">
        Under each source stands what it supports. The numbers are those of the statements.
      </p>
      <ul className="evidence">
        {alliance.sources.map(({ id, outlet, title, url, note, copies = [] }, at, { length }) => (
          <li key={id}>
            <b>{outlet}</b>
            {title && `, ${title}`}
            {note && ` (${note})`}
            {[url, ...copies].map((address) => (
              <span className="source__address" key={address}>
                {' '}
                {isLinkable(address) && !kiosk ? <a href={address}>{address}</a> : address}
              </span>
            ))}{' '}
            <CiteLink
              id={id}
              part="sources"
              label={`Cite source ${at + 1} of ${length}, ${outlet}`}
            />
            <SourcesButton ids={[id]} />
            <span className="source__supports">
              <Supported statements={statementsFrom(alliance, id)} numbers={numbers} />
              <OtherUses source={id} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface SupportedProps {
  readonly statements: readonly PlacedStatement[];
  /** Number of each statement in its panel, by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * `Russia 2 3 5  Belarus 1`: each number is a link. Its accessible name begins with the number, so that in voice
 * control the name of a state means only its seat.
 */
function Supported({ statements, numbers }: SupportedProps) {
  const { alliance } = useAlliance();
  const panels = [...new Set(statements.map(({ panel }) => panel))];
  return panels.map((panel) => {
    const name = memberById(alliance, panel)?.name ?? alliance.shortName;
    return (
      <span key={panel}>
        {name}
        {statements
          .filter((one) => one.panel === panel)
          .map(({ statement: { id, date } }) => ({ id, date, number: numbers.get(id) ?? 0 }))
          .sort((a, b) => a.number - b.number)
          .map(({ id, date, number }) => (
            <Fragment key={id}>
              {' '}
              <PartLink id={id} label={`${number}, ${name}, ${toReadableDate(date)}`}>
                {number}
              </PartLink>
            </Fragment>
          ))}
      </span>
    );
  });
}
