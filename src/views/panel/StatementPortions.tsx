import { useState } from 'react';
import type { Statement } from '#model/statement.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { StatementCard } from '#views/panel/StatementCard.tsx';

/** As many as a reader scrolls through; an own file may have a hundred in one section. */
const portion = 25;

/** Statements one under the other, the first of many at first; one that is chosen is always among them. */
export function StatementPortions({ statements }: { readonly statements: readonly Statement[] }) {
  const { chosen } = useDataset();
  const [portions, setPortions] = useState(1);
  const chosenAt = statements.findIndex(({ id }) => id === chosen);
  const count = Math.max(portions * portion, chosenAt + 1);
  const left = statements.length - count;
  return (
    <>
      {statements.slice(0, count).map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
      {left > 0 && (
        <button
          type="button"
          className="button panel__more"
          onClick={() => setPortions(Math.ceil(count / portion) + 1)}
        >
          Show {Math.min(left, portion)} more of {left}
        </button>
      )}
    </>
  );
}
