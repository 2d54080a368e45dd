import { memo, useMemo, useRef } from 'react';
import {
  arrangeMap,
  arrangeTable,
  arrangeZoom,
  type TableArrangement,
} from '#geometry/arrangement.ts';
import { grow, heightOf, toViewBox, widthOf, type Bounds } from '#geometry/coordinates.ts';
import { labelRequests, placeLabels } from '#geometry/labels.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { BorderConvention } from '#state/viewState.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { MapLabels } from '#views/map/MapLabels.tsx';
import { MemberShape } from '#views/map/MemberShape.tsx';
import { Patterns } from '#views/map/Patterns.tsx';
import { TableCaptions } from '#views/map/TableCaptions.tsx';
import { frameArea, mapSizeOf, useMapSize } from '#views/map/useMapSize.ts';
import { useArrangement } from '#views/map/useArrangement.ts';
import { useNearestMember } from '#views/map/useNearestMember.ts';

export interface AllianceMapProps {
  readonly geometry: MapGeometry;
  readonly view: 'map' | 'table';
  /** Member to zoom to; null shows all. */
  readonly chosen: string | null;
  readonly borders: BorderConvention;
  /** Countries lifted by a mention. */
  readonly places: readonly string[];
  /** Class whose members are lifted; null mutes none. */
  readonly highlight: string | null;
}

/** Sizes the first picture is laid out for, before the page knows its own. */
const nominal = {
  wide: { width: 850, height: 520 },
  tall: { width: 366, height: 360 },
};
const nominalUnitsPerPixel = 18;

/** A pattern cuts smaller shapes to confetti: they stay solid. */
const patternFromPx = 40;

const inset = ({ x0, y0, x1, y1 }: Bounds, share: number) =>
  grow({ x0, y0, x1, y1 }, -share * Math.min(x1 - x0, y1 - y0));

/** The drawing: land, members, borders, names. Pointer only; the seats are its controls. */
export function AllianceMap({
  geometry,
  view,
  chosen,
  borders,
  places,
  highlight,
}: AllianceMapProps) {
  const { alliance, yardstick } = useAlliance();
  const { choose, point } = useActions();
  const ref = useRef<SVGSVGElement>(null);
  const size = useMapSize(ref, geometry);
  const pickNearest = useNearestMember(ref, choose);

  const seatOrder = useMemo(() => {
    const rank = new Map(yardstick.classes.map(({ id }, index) => [id, index]));
    return [...alliance.members]
      .sort(
        (a, b) =>
          (rank.get(yardstick.classOf(a).id) ?? 9) - (rank.get(yardstick.classOf(b).id) ?? 9),
      )
      .map(({ id }) => id);
  }, [alliance, yardstick]);

  const target = useMemo(() => {
    if (!size) return null;
    const frame = geometry.frames[size.frameName];
    if (view === 'table') return arrangeTable(geometry, seatOrder, inset(size.area, 0.02));
    return chosen === null
      ? arrangeMap(geometry, frame)
      : arrangeZoom(geometry, frame, chosen, inset(size.area, 0.12));
  }, [size, geometry, view, chosen, seatOrder]);
  useArrangement(ref, geometry, target, size?.area ?? null, size?.unitsPerPixel ?? 1);

  const firstLabels = useMemo(
    () =>
      (['wide', 'tall'] as const).map((name) => {
        const { area, unitsPerPixel } = mapSizeOf(
          geometry,
          nominal[name].width,
          nominal[name].height,
        );
        const labelArea = { frame: area, unitsPerPixel };
        const arrangement = arrangeMap(geometry, geometry.frames[name]);
        return {
          name,
          labels: placeLabels(labelRequests(geometry, arrangement, labelArea), labelArea),
        };
      }),
    [geometry],
  );
  // Read by `app/firstPaint.js`.
  const firstFrames = useMemo(
    () =>
      JSON.stringify(
        Object.fromEntries(
          (['wide', 'tall'] as const).map((name) => [
            name,
            { viewBox: toViewBox(frameArea(geometry, name)), turn: geometry.frames[name].turn },
          ]),
        ),
      ),
    [geometry],
  );
  const labels = useMemo(() => {
    if (!size || !target || view === 'table') return [];
    const labelArea = { frame: inset(size.area, 0.005), unitsPerPixel: size.unitsPerPixel };
    return placeLabels(labelRequests(geometry, target, labelArea), labelArea);
  }, [geometry, size, target, view]);

  const isSmall = ({ bounds }: { bounds: Bounds }) => {
    const scale =
      view === 'table'
        ? Infinity
        : (target?.camera.k ?? 1) / (size?.unitsPerPixel ?? nominalUnitsPerPixel);
    return Math.min(widthOf(bounds), heightOf(bounds)) * scale < patternFromPx;
  };
  const frameName = size?.frameName ?? 'wide';
  const shown = frameArea(geometry, frameName);
  const unitsPerPixel = size?.unitsPerPixel;
  return (
    <svg
      ref={ref}
      className="map"
      viewBox={toViewBox(shown)}
      data-frame={frameName}
      data-frames={firstFrames}
      data-view={view}
      data-borders={borders}
      data-zoomed={chosen !== null || undefined}
      aria-hidden="true"
      focusable="false"
      style={
        unitsPerPixel === undefined ? undefined : { ['--units-per-pixel' as string]: unitsPerPixel }
      }
      onClickCapture={pickNearest.onClickCapture}
      onPointerDown={pickNearest.onPointerDown}
    >
      <defs>
        <Patterns />
        {geometry.members.map((member) => {
          const own = alliance.members.find(({ id }) => id === member.id);
          const paint = own ? yardstick.classOf(own).paint : 'none';
          return (
            <pattern
              key={member.id}
              id={`fill-${member.id}`}
              data-of={member.id}
              href={`#pattern-${paint}`}
              patternTransform={`scale(${nominalUnitsPerPixel})`}
            />
          );
        })}
      </defs>
      <g className="map__camera" transform={`rotate(${geometry.frames[frameName].turn})`}>
        <Land geometry={geometry} places={places} onPoint={point} />
        {geometry.members.map((member) => {
          const own = alliance.members.find(({ id }) => id === member.id);
          if (!own) return null;
          const cls = yardstick.classOf(own);
          return (
            <MemberShape
              key={member.id}
              shape={member}
              stance={cls.id}
              paint={cls.paint}
              isChosen={chosen === member.id}
              isSmall={isSmall(member)}
              isMuted={highlight !== null && highlight !== cls.id}
              onChoose={choose}
            />
          );
        })}
        <g className="map__land">
          <path className="map__crimea" d={geometry.crimea} />
          <path className="map__lakes" d={geometry.lakes} />
        </g>
      </g>
      {size === null
        ? firstLabels.map(({ name, labels: first }) => (
            <MapLabels key={name} labels={first} only={name} />
          ))
        : view === 'map' && <MapLabels labels={labels} />}
      {size !== null && view === 'table' && target && 'seats' in target && (
        <TableCaptions arrangement={target as TableArrangement} />
      )}
    </svg>
  );
}

interface LandProps {
  readonly geometry: MapGeometry;
  readonly places: readonly string[];
  readonly onPoint: (place: string | null) => void;
}

/** Everything that is not a member, from the back to the front. */
const Land = memo(function Land({ geometry, places, onPoint }: LandProps) {
  return (
    <g className="map__land">
      <path className="map__graticule" d={geometry.graticule} />
      <path className="map__ground" d={geometry.land} />
      {geometry.neighbours.map(({ id, path }) => (
        <path
          key={id}
          className="map__neighbour"
          data-place={id}
          data-lifted={places.includes(id) || undefined}
          d={path}
          onPointerEnter={() => onPoint(id)}
          onPointerLeave={() => onPoint(null)}
        />
      ))}
      <path className="map__borders" d={geometry.borders} />
    </g>
  );
});
