import { memo, type ReactNode } from 'react';
import { isVote, membersByClass } from '#model/yardstick.ts';
import type { Highlight } from '#state/highlight.ts';
import { langOf, langOfClass, useActions, useAlliance } from '#views/allianceContext.ts';
import { Glyph, Swatch } from '#views/legend/Swatch.tsx';
import { Unbroken } from '#views/legend/Unbroken.tsx';
import './Legend.css';

interface LegendProps {
  readonly highlight: Highlight;
  /** Called with the id of the class that is pointed at or has the focus; null for none. */
  readonly onPreview?: (id: string | null) => void;
  /** Shown below the title. */
  readonly children?: ReactNode;
}

/**
 * The key to the colours, worded to read as a sentence: `1 wages the war`. Pointing at a class lifts its members;
 * pressing it keeps them lifted.
 *
 * @selector [data-vote] the colours are those of a vote, not the stance that readers expect
 */
export const Legend = memo(function Legend({ highlight, onPreview, children }: LegendProps) {
  const { alliance, yardstick } = useAlliance();
  const { toggleHighlight } = useActions();
  return (
    <section
      className="legend"
      aria-labelledby="legend-title"
      data-vote={isVote(yardstick) || undefined}
    >
      <h2
        id="legend-title"
        className="legend__title"
        lang={isVote(yardstick) ? undefined : langOf(alliance)}
        tabIndex={-1}
      >
        <Unbroken>{yardstick.title}</Unbroken>
      </h2>
      {children}
      <ul className="legend__classes">
        {membersByClass(alliance, yardstick).map(({ of, members }) => (
          <li key={of.id}>
            <button
              type="button"
              className="legend__class"
              data-legend={of.id}
              data-stance={of.id}
              aria-pressed={highlight.includes(of.id)}
              title={of.tooltip}
              // Only a mouse can point; a touch is always a press.
              onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPreview?.(of.id)}
              onPointerLeave={() => onPreview?.(null)}
              onFocus={({ target }) => target.matches(':focus-visible') && onPreview?.(of.id)}
              onBlur={() => onPreview?.(null)}
              onClick={() => {
                onPreview?.(null);
                toggleHighlight(of.id);
              }}
            >
              <Swatch paint={of.paint} />
              <Glyph paint={of.paint} />
              <span className="legend__count">{members.length}</span>
              <span className="legend__label" lang={langOfClass(alliance, of)}>
                {members.length === 1 ? of.one : of.many}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});
