import { leadOf, occasionsOf, statementsInOrder } from '#model/statementOrder.ts';
import type { Statement } from '#model/statement.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { toOccasionWords } from '#views/panel/occasionWords.ts';
import { StatementCard } from '#views/panel/StatementCard.tsx';
import { StatementPortions } from '#views/panel/StatementPortions.tsx';

interface StatementSectionsProps {
  readonly panel: string;
  readonly statements: readonly Statement[];
}

/** Statements at the event, before it and after it. The lead statement comes first of all. */
export function StatementSections({ panel, statements }: StatementSectionsProps) {
  const { alliance } = useAlliance();
  const headings = toOccasionWords(alliance.event);
  const ordered = statementsInOrder(statements);
  const lead = leadOf(statements);
  return (
    <>
      {lead && <StatementCard statement={lead} number={1} total={ordered.length} />}
      {occasionsOf(statements).map((occasion) => {
        const shown = ordered.filter((one) => one.occasion === occasion && one !== lead);
        return (
          <section
            className="panel__section"
            key={occasion}
            id={`${panel}-${occasion}`}
            tabIndex={-1}
          >
            <h3>{headings[occasion]}</h3>
            <StatementPortions panel={panel} statements={shown} among={ordered} />
          </section>
        );
      })}
    </>
  );
}
