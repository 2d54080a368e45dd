import { memo } from 'react';
import { memberById, statementsFrom } from '#model/questions.ts';
import { isLinkable } from '#model/source.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { SourcesButton } from '#views/kiosk/SourcesButton.tsx';
import { Panel } from '#views/panel/Panel.tsx';
import { PartLink } from '#views/panel/PartLink.tsx';

/** Every source with what it supports. */
export function SourcesPanel({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <Panel id="sources" isOpen={isOpen} title="All sources">
      {isOpen && <SourceTable />}
    </Panel>
  );
}

const SourceTable = memo(function SourceTable() {
  const { alliance } = useAlliance();
  const kiosk = useKiosk();
  return (
    <ul className="evidence">
      {alliance.sources.map(({ id, outlet, title, url, note, copies = [] }) => (
        <li key={id}>
          <b>{outlet}</b>
          {title && `, ${title}`}
          {note && ` (${note})`}
          {[url, ...copies].map((address) => (
            <span className="source__address" key={address}>
              {' '}
              {isLinkable(address) && !kiosk ? (
                <a href={address} rel="noopener noreferrer external">
                  {address}
                </a>
              ) : (
                address
              )}
            </span>
          ))}
          <SourcesButton ids={[id]} />
          {statementsFrom(alliance, id).map(({ statement, panel }, index, all) => (
            <span key={statement.id}>
              {' '}
              ·{' '}
              <PartLink id={statement.id}>
                {memberById(alliance, panel)?.name ?? alliance.shortName}{' '}
                {all.slice(0, index + 1).filter((one) => one.panel === panel).length}
              </PartLink>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
});
