import { memo } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { toStateCount } from '#model/questions.ts';
import { membersByClass, toLegendSentence } from '#model/yardstick.ts';
import type { ViewState } from '#state/viewState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { borderNoteOf } from '#views/map/borderNote.ts';

interface SummaryProps {
  readonly view: ViewState;
  readonly geometry: MapGeometry | null;
}

/** The map in words, for readers who cannot see it. */
export const Summary = memo(function Summary({ view, geometry }: SummaryProps) {
  const { alliance, yardstick } = useAlliance();
  const named = membersByClass(alliance, yardstick)
    .filter(({ members }) => members.length > 0)
    .map(({ of, members }) => `${of.label}: ${members.map(({ name }) => name).join(', ')}.`);
  return (
    <div className="visually-hidden">
      <p id="summary">
        {[
          `${yardstick.title}. ${toStateCount(alliance)}: ${toLegendSentence(alliance, yardstick)}.`,
          ...named,
          borderNoteOf(geometry, view.borders),
        ].join(' ')}
      </p>
      <p id="keys">
        Arrow keys move to the neighbour, Enter chooses, a number goes to that statement, Escape
        closes.
      </p>
    </div>
  );
});
