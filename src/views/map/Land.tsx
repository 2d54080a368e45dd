import { memo, use } from 'react';
import { coarseStep } from '#geometry/compactPath.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { LiftedContext } from '#views/allianceContext.ts';

interface LandProps {
  readonly geometry: MapGeometry;
  /** Countries the question is about. */
  readonly focus: readonly string[];
  readonly onPoint: (place: string | null) => void;
}

const coarse = `scale(${coarseStep})`;

/** Everything under the members, from the back to the front. */
export const Land = memo(function Land({ geometry, focus, onPoint }: LandProps) {
  const lifted = use(LiftedContext);
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
          data-lifted={lifted.includes(id) || undefined}
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
