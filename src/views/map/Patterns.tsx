import type { Paint } from '#model/stance.ts';
import { nominalUnitsPerPixel } from '#views/map/firstFit.ts';
import { crimeaMark, patternMarks } from '#views/map/patternMarks.ts';
import './Patterns.css';

interface PatternProps {
  readonly id: string;
  readonly paint: Paint | 'none';
  /** Id of the member that it fills; the map then keeps the pattern's size on screen constant. */
  readonly of?: string;
  readonly transform?: string;
}

/** The fill of a class as a tile of 10 × 10 pixels. */
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
      // `app/fitMap.js` has already fitted it to the screen.
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
