import type { Paint } from '#model/stance.ts';
import { nominalUnitsPerPixel } from '#views/map/firstFit.ts';
import { crimeaMark, patternMarks } from '#views/map/patternMarks.ts';
import './Patterns.css';

interface PatternProps {
  readonly id: string;
  readonly paint: Paint | 'none';
  /** Id of the member whose shape it fills; the drawing keeps its size on screen. */
  readonly of?: string;
  readonly transform?: string;
}

/** Ten pixels of a class's fill. */
export function Pattern({ id, paint, of, transform }: PatternProps) {
  return (
    <pattern
      id={id}
      className="pattern"
      data-paint={paint}
      data-of={of}
      width="10"
      height="10"
      patternUnits="userSpaceOnUse"
      patternTransform={transform}
      // `app/fitMap.js` has fitted it to the screen already.
      suppressHydrationWarning
    >
      <rect width="10" height="10" />
      {patternMarks[paint] && <path d={patternMarks[paint]} />}
    </pattern>
  );
}

/** The fills of swatches, and the hatch of Crimea. */
export function Patterns() {
  return (
    <>
      {(Object.keys(patternMarks) as (Paint | 'none')[]).map((paint) => (
        <Pattern key={paint} id={`pattern-${paint}`} paint={paint} />
      ))}
      <pattern
        id="pattern-crimea"
        className="pattern pattern--crimea"
        data-of="crimea"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${nominalUnitsPerPixel})`}
        suppressHydrationWarning
      >
        <path d={crimeaMark} />
      </pattern>
    </>
  );
}
