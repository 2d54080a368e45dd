import { useState } from 'react';
import type { Statement } from '#model/statement.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { StatementCard } from '#views/panel/StatementCard.tsx';

/** As many as a choice paints without delay; an own file may have a hundred in one section. */
const firstPortion = 12;

interface StatementPortionsProps {
  readonly statements: readonly Statement[];
  /** All statements of the panel, in the order of their numbers. */
  readonly among: readonly Statement[];
}

/** Statements one under the other, of many the first, then twice as many each time; one that is chosen is always among them. */
export function StatementPortions({ statements, among }: StatementPortionsProps) {
  const { chosen } = useDataset();
  const [asked, setAsked] = useState(firstPortion);
  const chosenAt = statements.findIndex(({ id }) => id === chosen);
  const count = Math.max(asked, chosenAt + 1);
  const left = statements.length - count;
  return (
    <>
      {statements.slice(0, count).map((statement) => (
        <StatementCard
          key={statement.id}
          statement={statement}
          number={among.indexOf(statement) + 1}
          total={among.length}
        />
      ))}
      {left > 0 && (
        <button type="button" className="button panel__more" onClick={() => setAsked(2 * count)}>
          Show {Math.min(left, count)} more of {left}
        </button>
      )}
    </>
  );
}
