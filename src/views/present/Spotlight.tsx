import type { Spotlight as Point } from '#state/presentState.ts';
import './OverTheStep.css';

/**
 * A ring of light on the map, while the rest is dimmed.
 *
 * @param at centre of the ring, in percent of the map's size
 */
export function Spotlight({ at }: { readonly at: Point }) {
  return (
    <div className="spotlight" aria-hidden="true">
      <div
        className="spotlight__ring"
        style={{ ['--x' as string]: `${at.x}%`, ['--y' as string]: `${at.y}%` }}
      />
    </div>
  );
}
