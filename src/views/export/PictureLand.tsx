import { coarseStep } from '#geometry/compactPath.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { PictureColours } from '#views/export/pictureColours.ts';

interface PictureLandProps {
  readonly geometry: MapGeometry;
  /** Ids of the countries that the question is about. */
  readonly focus: readonly string[];
  readonly colours: PictureColours;
  readonly unitsPerPixel: number;
}

/** Everything below the members, from back to front. In frame units. */
export function PictureLand({ geometry, focus, colours, unitsPerPixel }: PictureLandProps) {
  return (
    <>
      <g transform={`scale(${coarseStep})`}>
        <path
          d={geometry.graticule}
          fill="none"
          stroke={colours.graticule}
          strokeWidth={(unitsPerPixel / coarseStep).toFixed(3)}
        />
        <path data-land d={geometry.land} fill={colours.land} />
      </g>
      {geometry.neighbours.map(({ id, path }) => (
        <path
          key={id}
          data-place={id}
          d={path}
          fill={focus.includes(id) ? colours.focus : colours.land}
        />
      ))}
      <path
        d={geometry.borders}
        fill="none"
        stroke={colours.border}
        strokeWidth={unitsPerPixel.toFixed(2)}
      />
    </>
  );
}
