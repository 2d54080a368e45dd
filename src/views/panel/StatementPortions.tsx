import { useState } from 'react';
import type { Statement } from '#model/statement.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { StatementCard } from '#views/panel/StatementCard.tsx';
import { useAfterPaint } from '#views/useAfterPaint.ts';

/** Number of statements shown at first. An own file may have many in one section. */
const firstPortion = 12;
/** Number of statements that fill a screen. They are painted with the choice; the others follow one frame later. */
const paintedFirst = 3;

interface StatementPortionsProps {
  /** Id of the panel that contains them. */
  readonly panel: string;
  readonly statements: readonly Statement[];
  /** All statements of the panel, in the order of their numbers. */
  readonly among: readonly Statement[];
}

/**
 * Statements, one below the other. Of many, only the first are shown; each press of the button doubles the number. A
 * chosen statement is always shown.
 */
export function StatementPortions({ panel, statements, among }: StatementPortionsProps) {
  const { chosen, ownFile } = useDataset();
  // Not needed for the built-in panels, which are in the page from the start. Not done if a part of the panel was
  // chosen, since the page scrolls to it and it must not move.
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
