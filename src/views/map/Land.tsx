import { memo } from 'react';
import { coarseStep } from '#geometry/compactPath.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

interface LandProps {
  readonly geometry: MapGeometry;
  /** Countries the question is about. */
  readonly focus: readonly string[];
  /** Countries lifted by a mention. */
  readonly places: readonly string[];
  readonly onPoint: (place: string | null) => void;
}

const coarse = `scale(${coarseStep})`;

/** Everything under the members, from the back to the front. */
export const Land = memo(function Land({ geometry, focus, places, onPoint }: LandProps) {
  return (
    <g className="map__land">
      <path className="map__graticule" transform={coarse} d={geometry.graticule} />
      <path className="map__ground" transform={coarse} d={geometry.land} />
      {geometry.neighbours.map(({ id, path }) => (
        <path
          key={id}
          className="map__neighbour"
          data-place={id}
          data-focus={focus.includes(id) || undefined}
          data-lifted={places.includes(id) || undefined}
          d={path}
          // Where the map moves under a pointer at rest, or a finger has been, that enters but does not move.
          onPointerMove={({ pointerType }) => pointerType !== 'touch' && onPoint(id)}
          onPointerLeave={() => onPoint(null)}
        />
      ))}
      <path className="map__borders" d={geometry.borders} />
    </g>
  );
});
