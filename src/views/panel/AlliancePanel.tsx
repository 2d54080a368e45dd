import { memo } from 'react';
import { langOf, useAlliance } from '#views/allianceContext.ts';
import { FactList } from '#views/panel/FactList.tsx';
import { toEventNoun } from '#views/panel/occasionWords.ts';
import { Panel } from '#views/panel/Panel.tsx';
import { VoteTable } from '#views/panel/VoteTable.tsx';
import { StatementSections } from '#views/panel/StatementSections.tsx';

/**
 * The panel of the alliance as a whole: its statements, the facts of the day, the votes, and what happened afterwards.
 */
export const AlliancePanel = memo(function AlliancePanel({ isOpen }: { readonly isOpen: boolean }) {
  const { alliance } = useAlliance();
  return (
    <Panel
      id={alliance.id}
      isOpen={isOpen}
      title={alliance.name}
      lang={langOf(alliance)}
      eyebrow={alliance.event.name}
    >
      <AllianceRecord />
    </Panel>
  );
});

const AllianceRecord = memo(function AllianceRecord() {
  const { alliance } = useAlliance();
  return (
    <>
      <p className="panel__summary" lang={langOf(alliance)}>
        {alliance.summary}
      </p>
      <StatementSections panel={alliance.id} statements={alliance.statements} />
      {alliance.facts.length > 0 && (
        <section className="panel__section" id={`${alliance.id}-facts`} tabIndex={-1}>
          <h3>{`The ${toEventNoun(alliance.event)} and the alliance`}</h3>
          <FactList facts={alliance.facts} />
        </section>
      )}
      <VoteTable />
      {alliance.afterwards.length > 0 && (
        <section className="panel__section" id={`${alliance.id}-afterwards`} tabIndex={-1}>
          <h3>Afterwards</h3>
          <p>What became of the alliance. None of it colours the map.</p>
          <FactList facts={alliance.afterwards} />
        </section>
      )}
    </>
  );
});
