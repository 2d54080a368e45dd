import type { YardstickClass } from '#model/yardstick.ts';
import { Glyph, Swatch } from '#views/legend/Swatch.tsx';

interface StanceBadgeProps {
  readonly of: YardstickClass;
  /** Day and number of the vote that the class is of; absent for a stance. */
  readonly vote?: string;
}

/** A class in colour, pattern, mark and words. */
export function StanceBadge({ of, vote }: StanceBadgeProps) {
  return (
    <p className="stance-badge" data-stance={of.id}>
      <Swatch paint={of.paint} /> <Glyph paint={of.paint} />{' '}
      <span>
        <b>{of.label}</b>
        {vote !== undefined && (
          <>
            , UN vote of <span className="stance-badge__vote">{vote}</span>
          </>
        )}
      </span>
    </p>
  );
}
