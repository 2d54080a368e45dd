import { toTransform, type Similarity } from '#geometry/similarity.ts';
import type { PlacedMember } from '#geometry/mapGeometry.ts';
import type { YardstickClass } from '#model/yardstick.ts';
import type { PictureColours } from '#views/export/pictureColours.ts';
import { PicturePattern } from '#views/export/PicturePattern.tsx';

interface PictureMemberProps {
  readonly shape: PlacedMember;
  readonly of: YardstickClass;
  /** Moves the member from its place on the map to its place in the arrangement. */
  readonly place: Similarity;
  readonly camera: Similarity;
  readonly unitsPerPixel: number;
  /** True if the shape is too small for a pattern. */
  readonly isSolid: boolean;
  readonly isMuted: boolean;
  /** True to draw its outlying islands too; they are left out at the table. */
  readonly isWhole: boolean;
  readonly colours: PictureColours;
}

/** A member's shape in the colour of its class. Its lines and its pattern are as wide as on a screen. */
export function PictureMember({
  shape: { id, path, outlying },
  of,
  place,
  camera,
  unitsPerPixel,
  isSolid,
  isMuted,
  isWhole,
  colours,
}: PictureMemberProps) {
  const scale = unitsPerPixel / (place.k * camera.k);
  const opacity = isMuted ? 0.25 : undefined;
  return (
    <g transform={toTransform(place)}>
      {!isSolid && (
        <PicturePattern
          id={`picture-fill-${id}`}
          paint={of.paint}
          colours={colours}
          transform={`rotate(${(-place.turn - camera.turn).toFixed(2)}) scale(${scale.toFixed(4)})`}
        />
      )}
      <path
        data-member={id}
        data-stance={of.id}
        d={path}
        fill={isSolid ? colours.paints[of.paint] : `url(#picture-fill-${id})`}
        stroke={colours.memberBorder}
        strokeWidth={(0.8 * scale).toFixed(3)}
        opacity={opacity}
      />
      {isWhole && outlying !== undefined && (
        <path d={outlying} fill={colours.paints[of.paint]} opacity={opacity} />
      )}
    </g>
  );
}
