import { memo, use } from 'react';
import { coarseStep } from '#geometry/compactPath.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { LiftedContext } from '#views/allianceContext.ts';

interface LandProps {
  readonly geometry: MapGeometry;
  /** Ids of the countries that the question is about. */
  readonly focus: readonly string[];
  readonly onPoint: (place: string | null) => void;
}

const coarse = `scale(${coarseStep})`;

/** Everything below the members, from back to front. In frame units. */
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
          // `pointerenter` also fires when the map moves under a resting pointer, and after a touch; `pointermove` does
          // not.
          onPointerMove={({ pointerType }) => pointerType !== 'touch' && onPoint(id)}
          onPointerLeave={() => onPoint(null)}
        />
      ))}
      <path className="map__borders" d={geometry.borders} />
    </g>
  );
});
