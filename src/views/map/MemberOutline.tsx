import { toViewBox } from '#geometry/coordinates.ts';
import type { PlacedMember } from '#geometry/mapGeometry.ts';

interface MemberOutlineProps {
  readonly className: string;
  readonly shape: PlacedMember;
  /** Fill of the shape, `url(#…)`. The style sheet may override it. */
  readonly fill?: string | undefined;
}

/** A member's shape alone, with north up. It refers to no other drawing on the page. */
export function MemberOutline({ className, shape, fill }: MemberOutlineProps) {
  return (
    <svg
      className={className}
      viewBox={toViewBox(shape.uprightBounds)}
      aria-hidden="true"
      focusable="false"
    >
      <path d={shape.path} fill={fill} transform={`rotate(${shape.northTurn.toFixed(2)})`} />
    </svg>
  );
}
