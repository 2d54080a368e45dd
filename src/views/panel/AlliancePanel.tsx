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
  const { id, event, facts, afterwards } = alliance;
  return (
    <>
      <p className="panel__summary" lang={langOf(alliance)}>
        {alliance.summary}
      </p>
      <StatementSections panel={id} statements={alliance.statements} />
      {facts.length > 0 && (
        <section className="panel__section" id={`${id}-facts`} tabIndex={-1}>
          <h3>{`The ${toEventNoun(event)} and the alliance`}</h3>
          <FactList facts={facts} />
        </section>
      )}
      <VoteTable />
      {afterwards.length > 0 && (
        <section className="panel__section" id={`${id}-afterwards`} tabIndex={-1}>
          <h3>Afterwards</h3>
          <p>What became of the alliance. None of it colours the map.</p>
          <FactList facts={afterwards} />
        </section>
      )}
    </>
  );
});
