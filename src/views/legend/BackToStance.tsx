import { memo } from 'react';
import { yardsticksOf } from '#model/yardstick.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';

/** A button that leads from the colours of a vote back to those of the stances. */
export const BackToStance = memo(function BackToStance() {
  const { alliance, yardstick } = useAlliance();
  const { set } = useActions();
  const [stance] = yardsticksOf(alliance);
  if (yardstick.id === stance.id) return null;
  return (
    <p className="legend__back">
      <button
        type="button"
        className="link-button"
        onClick={({ currentTarget }) => {
          // The button disappears once pressed, so the focus moves to the title of the legend.
          const title = currentTarget.closest('.legend')?.querySelector<HTMLElement>('h2');
          title?.focus({ preventScroll: true });
          set({ by: stance.id });
        }}
      >
        Colour by {stance.name.toLowerCase()}
      </button>
    </p>
  );
});
