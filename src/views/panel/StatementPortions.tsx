import { useState } from 'react';
import type { Statement } from '#model/statement.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { StatementCard } from '#views/panel/StatementCard.tsx';
import { useAfterPaint } from '#views/useAfterPaint.ts';

/** Of many, as an own file may have them in one section. */
const firstPortion = 12;
/** As many as a screen has room for: they are painted with the choice, the others a frame later. */
const paintedFirst = 3;

interface StatementPortionsProps {
  /** Id of the panel they stand in. */
  readonly panel: string;
  readonly statements: readonly Statement[];
  /** All statements of the panel, in the order of their numbers. */
  readonly among: readonly Statement[];
}

/** Statements one under the other, of many the first, then twice as many each time; one that is chosen is always among them. */
export function StatementPortions({ panel, statements, among }: StatementPortionsProps) {
  const { chosen, ownFile } = useDataset();
  // The built-in panels are in the page from the start; and what one part of a panel is scrolled to may not move.
  const isPaintedInTwo = ownFile !== null && chosen === panel;
  const portion = useAfterPaint(firstPortion, isPaintedInTwo ? paintedFirst : firstPortion);
  const [asked, setAsked] = useState(0);
  const chosenAt = statements.findIndex(({ id }) => id === chosen);
  const count = Math.max(portion, asked, chosenAt + 1);
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
