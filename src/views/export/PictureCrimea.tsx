import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { BorderConvention } from '#state/viewState.ts';
import type { PictureColours } from '#views/export/pictureColours.ts';
import { CrimeaPattern } from '#views/export/PicturePattern.tsx';

interface PictureCrimeaProps {
  readonly geometry: MapGeometry;
  readonly borders: BorderConvention;
  /** Turn of the camera, in degrees. */
  readonly turn: number;
  readonly unitsPerPixel: number;
  readonly colours: PictureColours;
}

/** Crimea with its hatch, and the lakes, which lie over all land. */
export function PictureCrimea({
  geometry,
  borders,
  turn,
  unitsPerPixel,
  colours,
}: PictureCrimeaProps) {
  return (
    <>
      <CrimeaPattern
        colours={colours}
        isControl={borders === 'control'}
        transform={`rotate(${-turn}) scale(${unitsPerPixel.toFixed(4)})`}
      />
      <path
        data-crimea
        d={geometry.crimea}
        fill="url(#picture-crimea)"
        stroke={colours.inkSoft}
        strokeWidth={(0.8 * unitsPerPixel).toFixed(2)}
        strokeDasharray={`${(3 * unitsPerPixel).toFixed(1)} ${(2 * unitsPerPixel).toFixed(1)}`}
      />
      <path d={geometry.lakes} fill={colours.lake} />
    </>
  );
}
