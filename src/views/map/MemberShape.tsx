import { memo } from 'react';
import type { PlacedMember } from '#geometry/mapGeometry.ts';
import type { Paint } from '#model/stance.ts';
import { followLink } from '#views/ui/followLink.ts';

interface MemberShapeProps {
  readonly shape: PlacedMember;
  /** Id of the member's class under the yardstick shown. */
  readonly stance: string;
  readonly paint: Paint | 'none';
  /** True if the shape is too small for a readable pattern. */
  readonly isSmall: boolean;
  readonly isMuted: boolean;
  readonly onChoose: (id: string) => void;
}

/**
 * A member on the map: for pointers, a link to the same address as its seat. The path itself has no fill, so that seats
 * can reuse it in their own colours.
 */
export const MemberShape = memo(function MemberShape({
  shape,
  stance,
  paint,
  isSmall,
  isMuted,
  onChoose,
}: MemberShapeProps) {
  return (
    <g
      className="map__member"
      data-of={shape.id}
      data-paint={paint}
      data-small={isSmall || undefined}
      data-muted={isMuted || undefined}
      fill={`url(#fill-${shape.id})`}
      // `app/fitMap.js` has already marked the small members.
      suppressHydrationWarning
    >
      <a
        href={`#${shape.id}`}
        tabIndex={-1}
        onClick={(event) => followLink(event, () => onChoose(shape.id))}
      >
        <path id={`shape-${shape.id}`} data-member={shape.id} data-stance={stance} d={shape.path} />
        {shape.outlying !== undefined && <path className="map__outlying" d={shape.outlying} />}
      </a>
    </g>
  );
});
