import { useMemo } from 'react';
import { arrangeMap } from '#geometry/arrangement.ts';
import { toViewBox } from '#geometry/coordinates.ts';
import { placeDots } from '#geometry/dots.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { classById, type Yardstick } from '#model/yardstick.ts';
import { noneLifted } from '#state/highlight.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { carriesPattern } from '#views/map/carriesPattern.ts';
import { Land } from '#views/map/Land.tsx';
import { MemberDots } from '#views/map/MemberDots.tsx';
import { MapLabels } from '#views/map/MapLabels.tsx';
import { Pattern } from '#views/map/Patterns.tsx';
import { useMapLabels } from '#views/map/useMapLabels.ts';
import { mapSizeOf } from '#geometry/mapSize.ts';

interface PosterMapProps {
  readonly geometry: MapGeometry;
  readonly stances: Yardstick;
}

/** Size on paper, in CSS pixels; the style sheet has the same as 188 × 74 mm. */
const posterPx = { width: 710, height: 280 };

const doNothing = () => {};

/** The map for paper, as it looks on the page before anything is chosen. */
export function PosterMap({ geometry, stances }: PosterMapProps) {
  const { alliance } = useAlliance();
  const size = useMemo(() => mapSizeOf(geometry, posterPx.width, posterPx.height), [geometry]);
  const target = useMemo(
    () => arrangeMap(geometry, geometry.frames[size.frameName]),
    [geometry, size],
  );
  const labels = useMapLabels(geometry, size, target);
  const { turn } = geometry.frames[size.frameName];
  const { unitsPerPixel } = size;
  const dots = useMemo(
    () => placeDots(geometry, target, unitsPerPixel),
    [geometry, target, unitsPerPixel],
  );
  const classOf = (id: string) => classById(alliance, stances, id);
  const paintOf = (id: string) => classOf(id)?.paint ?? 'none';
  const upright = `rotate(${-turn}) scale(${unitsPerPixel.toFixed(3)})`;
  return (
    <svg
      className="map poster-map"
      viewBox={toViewBox(size.area)}
      data-frame={size.frameName}
      aria-hidden="true"
      focusable="false"
      style={{ ['--units-per-pixel' as string]: unitsPerPixel }}
    >
      <defs>
        {geometry.members.map(({ id }) => (
          <Pattern key={id} id={`poster-fill-${id}`} paint={paintOf(id)} transform={upright} />
        ))}
        <pattern
          id="poster-crimea"
          className="pattern pattern--crimea"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform={upright}
        >
          <path d="M-1 1L1-1M0 5L5 0M4 6L6 4" />
        </pattern>
      </defs>
      <g className="map__camera" transform={`rotate(${turn})`}>
        <Land geometry={geometry} focus={alliance.focus} onPoint={doNothing} />
        {geometry.members.map((shape) => (
          <g
            key={shape.id}
            className="map__member"
            data-paint={paintOf(shape.id)}
            data-small={!carriesPattern(shape, 1 / unitsPerPixel) || undefined}
            fill={`url(#poster-fill-${shape.id})`}
          >
            <path d={shape.path} />
            {shape.outlying !== undefined && <path className="map__outlying" d={shape.outlying} />}
          </g>
        ))}
        <path className="map__crimea" d={geometry.crimea} />
        <path className="map__lakes" d={geometry.lakes} />
      </g>
      {dots.length > 0 && (
        <MemberDots dots={dots} classOf={classOf} highlight={noneLifted} onChoose={doNothing} />
      )}
      <MapLabels labels={labels} paintOf={paintOf} />
    </svg>
  );
}
