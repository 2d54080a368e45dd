import { memo, useMemo, useRef } from 'react';
import { isWorthZooming } from '#geometry/arrangement.ts';
import { isTable } from '#geometry/table/arrangeTable.ts';
import { placeDots } from '#geometry/dots.ts';
import { toViewBox } from '#geometry/coordinates.ts';
import type { FrameName } from '#geometry/frames.ts';
import type { MapGeometry, PlacedMember } from '#geometry/mapGeometry.ts';
import { classById } from '#model/yardstick.ts';
import { isMuted, type Highlight } from '#state/highlight.ts';
import type { BorderConvention } from '#state/viewState.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { carriesPattern } from '#views/map/carriesPattern.ts';
import { ChosenLine } from '#views/map/ChosenLine.tsx';
import { nominalUnitsPerPixel, toFramesAttribute } from '#views/map/firstFit.ts';
import { Land } from '#views/map/Land.tsx';
import { LiftedNames } from '#views/map/LiftedNames.tsx';
import { MapLabels } from '#views/map/MapLabels.tsx';
import { MemberDots } from '#views/map/MemberDots.tsx';
import { MemberShape } from '#views/map/MemberShape.tsx';
import { Pattern, Patterns } from '#views/map/Patterns.tsx';
import { TableCaptions } from '#views/map/TableCaptions.tsx';
import { ZoomControls } from '#views/map/ZoomControls.tsx';
import { useArrangement } from '#views/map/useArrangement.ts';
import { useCrimeaInSight } from '#views/map/useCrimeaInSight.ts';
import { useFreeZoom } from '#views/map/useFreeZoom.ts';
import { useMovingLabels } from '#views/map/useMapLabels.ts';
import { frameArea } from '#geometry/mapSize.ts';
import { useMapSize } from '#views/map/useMapSize.ts';
import { useNearestMember } from '#views/map/useNearestMember.ts';
import { useTarget } from '#views/map/useTarget.ts';

interface AllianceMapProps {
  readonly geometry: MapGeometry;
  readonly view: 'map' | 'table';
  /** Id of the member to mark and, on the map, to zoom to; null shows all members. */
  readonly chosen: string | null;
  readonly borders: BorderConvention;
  /** Ids of the classes whose members are lifted; if empty, no member is muted. */
  readonly highlight: Highlight;
  /**
   * Size of letters and patterns as a multiple of that on a page; larger for a room. Default: follows the page's text
   * size.
   */
  readonly letterScale?: number;
  /** Called with whether Crimea is in sight, so that the page can show its note. */
  readonly onCrimea?: (isInSight: boolean) => void;
}

const frameNames: readonly FrameName[] = ['wide', 'tall'];

/** The drawing: land, members, borders and names. For pointers only; all other control goes through the seats. */
export const AllianceMap = memo(function AllianceMap({
  geometry,
  view,
  chosen,
  borders,
  highlight,
  letterScale,
  onCrimea,
}: AllianceMapProps) {
  const { alliance, yardstick } = useAlliance();
  const { choose, close, point } = useActions();
  const ref = useRef<SVGSVGElement>(null);
  const size = useMapSize(ref, geometry, letterScale);
  const target = useTarget(geometry, size, view, view === 'map' ? chosen : null);
  const { arrangement, isDirect, isZoomed, ...zoom } = useFreeZoom(ref, target, size);
  const reached = useArrangement(ref, geometry, arrangement, size, isDirect);
  const labels = useMovingLabels(geometry, size, reached);
  const frames = useMemo(() => toFramesAttribute(geometry), [geometry]);
  const dots = useMemo(
    () => (arrangement && size ? placeDots(geometry, arrangement, size.unitsPerPixel) : []),
    [geometry, arrangement, size],
  );
  useCrimeaInSight(geometry, arrangement, size, onCrimea);
  const nearestMember = useNearestMember(ref, choose);

  const isAtTable = arrangement !== null && isTable(arrangement);
  const frameName = size?.frameName ?? 'wide';
  const unitsPerPixel = size?.unitsPerPixel ?? nominalUnitsPerPixel;
  const classOf = (id: string) => classById(alliance, yardstick, id);
  const paintOf = (id: string) => classOf(id)?.paint ?? 'none';
  const chosenShape = geometry.members.find(({ id }) => id === chosen);
  // Until the size of the screen is known, `app/fitMap.js` decides which members are small.
  const isSmall = (member: PlacedMember) =>
    size !== null &&
    view === 'map' &&
    !carriesPattern(member, (arrangement?.camera.k ?? 1) / unitsPerPixel);

  return (
    <>
      <svg
        ref={ref}
        className="map"
        viewBox={toViewBox(size?.shown ?? frameArea(geometry, frameName))}
        data-frame={frameName}
        data-frames={frames}
        data-view={view}
        data-borders={borders}
        data-muting={highlight.length > 0 || undefined}
        aria-hidden="true"
        focusable="false"
        style={size ? { ['--units-per-pixel' as string]: unitsPerPixel } : undefined}
        // `app/fitMap.js` has already fitted it to the screen.
        suppressHydrationWarning
        {...nearestMember}
      >
        <defs>
          <Patterns />
          {geometry.members.map(({ id }) => (
            <Pattern
              key={id}
              id={`fill-${id}`}
              of={id}
              paint={paintOf(id)}
              transform={`scale(${nominalUnitsPerPixel})`}
            />
          ))}
        </defs>
        <g
          className="map__camera"
          transform={`rotate(${geometry.frames[frameName].turn})`}
          suppressHydrationWarning
        >
          <Land geometry={geometry} focus={alliance.focus} onPoint={point} />
          {geometry.members.map((shape) => {
            const of = classOf(shape.id);
            return (
              of && (
                <MemberShape
                  key={shape.id}
                  shape={shape}
                  stance={of.id}
                  paint={of.paint}
                  isSmall={isSmall(shape)}
                  isMuted={isMuted(highlight, of.id)}
                  onChoose={choose}
                />
              )
            );
          })}
          {chosenShape && (
            <ChosenLine
              key={chosenShape.id}
              id={chosenShape.id}
              path={chosenShape.path}
              isThin={!isWorthZooming(geometry, chosenShape.id)}
              at={isAtTable ? arrangement.members.get(chosenShape.id) : undefined}
            />
          )}
          <g className="map__land">
            <path className="map__crimea" d={geometry.crimea} />
            <path className="map__lakes" d={geometry.lakes} />
          </g>
        </g>
        {view === 'map' && dots.length > 0 && (
          <MemberDots dots={dots} classOf={classOf} highlight={highlight} onChoose={choose} />
        )}
        {view === 'map' && labels && <MapLabels labels={labels} paintOf={paintOf} />}
        {view === 'map' && labels && arrangement && (
          <LiftedNames geometry={geometry} arrangement={arrangement} labels={labels} />
        )}
        {view === 'map' &&
          !labels &&
          chosen === null &&
          frameNames.map((name) => (
            <MapLabels
              key={name}
              labels={geometry.firstLabels?.[name] ?? []}
              paintOf={paintOf}
              only={name}
            />
          ))}
        {size !== null && isAtTable && <TableCaptions arrangement={arrangement} size={size} />}
      </svg>
      {view === 'map' && (
        <ZoomControls
          {...zoom}
          isZoomed={isZoomed || chosen !== null}
          canPan={isZoomed}
          onShowAll={() => {
            zoom.reset();
            close();
          }}
        />
      )}
    </>
  );
});
