import { useState } from 'react';
import type { Statement } from '#model/statement.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { StatementCard } from '#views/panel/StatementCard.tsx';

/** As many as a reader scrolls through; an own file may have a hundred in one section. */
const portion = 25;

interface StatementPortionsProps {
  readonly statements: readonly Statement[];
  /** All statements of the panel, in the order of their numbers. */
  readonly among: readonly Statement[];
}

/** Statements one under the other, the first of many at first; one that is chosen is always among them. */
export function StatementPortions({ statements, among }: StatementPortionsProps) {
  const { chosen } = useDataset();
  const [portions, setPortions] = useState(1);
  const chosenAt = statements.findIndex(({ id }) => id === chosen);
  const count = Math.max(portions * portion, chosenAt + 1);
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
