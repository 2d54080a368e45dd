import { toViewBox } from '#geometry/coordinates.ts';
import type { PlacedMember } from '#geometry/mapGeometry.ts';

interface MemberOutlineProps {
  readonly className: string;
  readonly shape: PlacedMember;
  /** Fill of the shape, `url(#…)`; the style sheet decides where it is left out. */
  readonly fill?: string | undefined;
}

/** A member's own shape, north up, with nothing around it; needs no other drawing on the page. */
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
