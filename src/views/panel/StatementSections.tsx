import type { Statement } from '#model/statement.ts';
import { StatementCard } from '#views/panel/StatementCard.tsx';
import { StatementPortions } from '#views/panel/StatementPortions.tsx';

const headings = {
  event: 'At the summit',
  before: 'Before it',
  after: 'After it',
} as const;

interface StatementSectionsProps {
  readonly panel: string;
  readonly statements: readonly Statement[];
}

const newestFirst = (a: Statement, b: Statement) =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : 0;

/** Statements newest first within "at the summit", "before it" and "after it"; the strongest stands before them all. */
export function StatementSections({ panel, statements }: StatementSectionsProps) {
  const lead = statements.find((one) => one.lead);
  return (
    <>
      {lead && <StatementCard statement={lead} />}
      {(['event', 'before', 'after'] as const).map((occasion) => {
        const shown = statements
          .filter((one) => one.occasion === occasion && one !== lead)
          .sort(newestFirst);
        if (shown.length === 0) return null;
        return (
          <section
            className="panel__section"
            key={occasion}
            id={`${panel}-${occasion}`}
            tabIndex={-1}
          >
            <h3>{headings[occasion]}</h3>
            <StatementPortions statements={shown} />
          </section>
        );
      })}
    </>
  );
}
