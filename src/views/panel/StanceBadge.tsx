import type { Yardstick, YardstickClass } from '#model/yardstick.ts';
import { langOfClass, useAlliance } from '#views/allianceContext.ts';
import { Glyph, Swatch } from '#views/legend/Swatch.tsx';

interface StanceBadgeProps {
  readonly of: YardstickClass;
  /** The vote that the class belongs to; absent for a stance. */
  readonly vote?: Yardstick;
}

/** A class, shown by colour, pattern, mark and words. */
export function StanceBadge({ of, vote }: StanceBadgeProps) {
  const { alliance } = useAlliance();
  return (
    <p className="stance-badge" data-stance={of.id}>
      <Swatch paint={of.paint} /> <Glyph paint={of.paint} />{' '}
      <span>
        <b lang={langOfClass(alliance, of)}>{of.label}</b>
        {vote !== undefined && (
          <>
            {`, ${vote.body} vote of `}
            <span className="stance-badge__vote">{vote.name}</span>
          </>
        )}
      </span>
    </p>
  );
}
