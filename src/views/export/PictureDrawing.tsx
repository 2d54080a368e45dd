import { arrangeMap, toFrame } from '#geometry/arrangement.ts';
import { arrangeSeats } from '#geometry/arrangeSeats.ts';
import { arrangeTable, type TableArrangement } from '#geometry/arrangeTable.ts';
import { grow, heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import { placeDots } from '#geometry/dots.ts';
import { labelMap } from '#geometry/labelMap.ts';
import { labelPlacements } from '#geometry/labelPlacements.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { identity, toTransform } from '#geometry/similarity.ts';
import type { Alliance } from '#model/alliance.ts';
import type { Member } from '#model/member.ts';
import { memberById } from '#model/questions.ts';
import { membersInClassOrder, type Yardstick } from '#model/yardstick.ts';
import type { BorderConvention } from '#state/viewState.ts';
import { captionHeightPx, PictureCaptions } from '#views/export/PictureCaptions.tsx';
import type { PictureColours } from '#views/export/pictureColours.ts';
import { PictureDots } from '#views/export/PictureDots.tsx';
import { PictureLabels } from '#views/export/PictureLabels.tsx';
import { PictureLand } from '#views/export/PictureLand.tsx';
import { CrimeaPattern, PicturePattern } from '#views/export/PicturePattern.tsx';
import { mapSizeOf } from '#views/map/useMapSize.ts';
import { fewSeats, nameLinePx } from '#views/map/useTarget.ts';

export interface PictureDrawingProps {
  readonly alliance: Alliance;
  readonly yardstick: Yardstick;
  readonly geometry: MapGeometry;
  readonly view: 'map' | 'table';
  readonly borders: BorderConvention;
  /** Class whose members are lifted; null mutes none. */
  readonly highlight: string | null;
  readonly colours: PictureColours;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A pattern cuts smaller shapes to confetti: they stay solid. In pixels, before the picture is enlarged. */
const patternFromPx = 31;

/** The table as the page has it: many seats have room for a name and nothing else. */
function seatAll(
  geometry: MapGeometry,
  order: readonly Member[],
  area: Bounds,
  unitsPerPixel: number,
): TableArrangement {
  const ids = order.map(({ id }) => id);
  return ids.length > fewSeats
    ? arrangeSeats(geometry, ids, area, nameLinePx * unitsPerPixel)
    : arrangeTable(geometry, ids, area, captionHeightPx * unitsPerPixel);
}

/** Map or table as a drawing of its own: every colour and width is written at the shape it belongs to. */
export function PictureDrawing(props: PictureDrawingProps) {
  const { alliance, yardstick, geometry, view, borders, highlight, colours, width, height } = props;
  const size = mapSizeOf(geometry, width, height);
  const { area, unitsPerPixel } = size;
  const toPixels = ([x, y]: Point): Point => [
    (x - area.x0) / unitsPerPixel,
    (y - area.y0) / unitsPerPixel,
  ];
  const [cornerX, cornerY] = toPixels([0, 0]);
  const order = membersInClassOrder(alliance, yardstick);
  const map = arrangeMap(geometry, geometry.frames[size.frameName]);
  const table =
    view === 'table'
      ? seatAll(geometry, order, grow(area, -12 * unitsPerPixel), unitsPerPixel)
      : null;
  const arrangement = table ?? map;
  const classOf = (id: string) => {
    const member = memberById(alliance, id);
    return member && yardstick.classOf(member);
  };
  const paintOf = (id: string) => classOf(id)?.paint ?? 'none';
  const labelArea = { frame: grow(area, -6 * unitsPerPixel), unitsPerPixel };
  const labels = table
    ? []
    : labelMap(geometry, map, labelArea, alliance.focus, labelPlacements[size.frameName]);
  return (
    <>
      <rect width={width} height={height} fill={colours.sea} />
      <g transform={toTransform({ k: 1 / unitsPerPixel, turn: 0, x: cornerX, y: cornerY })}>
        <g transform={toTransform(arrangement.camera)}>
          {!table && (
            <PictureLand
              geometry={geometry}
              focus={alliance.focus}
              colours={colours}
              unitsPerPixel={unitsPerPixel}
            />
          )}
          {geometry.members.map(({ id, path, outlying, bounds }) => {
            const member = memberById(alliance, id);
            if (!member) return null;
            const cls = yardstick.classOf(member);
            const place = arrangement.members.get(id) ?? identity;
            const scale = unitsPerPixel / (place.k * arrangement.camera.k);
            const isSmall =
              !table && Math.min(widthOf(bounds), heightOf(bounds)) / unitsPerPixel < patternFromPx;
            return (
              <g key={id} transform={toTransform(place)}>
                {!isSmall && (
                  <PicturePattern
                    id={`picture-fill-${id}`}
                    paint={cls.paint}
                    colours={colours}
                    transform={`rotate(${(-place.turn - arrangement.camera.turn).toFixed(2)}) scale(${scale.toFixed(4)})`}
                  />
                )}
                <path
                  data-member={id}
                  data-stance={cls.id}
                  d={path}
                  fill={isSmall ? colours.paints[cls.paint] : `url(#picture-fill-${id})`}
                  stroke={colours.memberBorder}
                  strokeWidth={(0.8 * scale).toFixed(3)}
                  opacity={highlight !== null && highlight !== cls.id ? 0.25 : undefined}
                />
                {!table && outlying !== undefined && (
                  <path
                    d={outlying}
                    fill={colours.paints[cls.paint]}
                    opacity={highlight !== null && highlight !== cls.id ? 0.25 : undefined}
                  />
                )}
              </g>
            );
          })}
          {!table && (
            <>
              <CrimeaPattern
                colours={colours}
                isControl={borders === 'control'}
                transform={`rotate(${-arrangement.camera.turn}) scale(${unitsPerPixel.toFixed(4)})`}
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
          )}
        </g>
      </g>
      {table ? (
        <PictureCaptions
          alliance={alliance}
          yardstick={yardstick}
          arrangement={table}
          toPixels={(point) => toPixels(toFrame({ ...table, camera: identity }, point))}
          unitsPerPixel={unitsPerPixel}
          colours={colours}
        />
      ) : (
        <>
          <PictureDots
            dots={placeDots(geometry, map, unitsPerPixel)}
            classOf={classOf}
            highlight={highlight}
            toPixels={toPixels}
            colours={colours}
          />
          <PictureLabels labels={labels} paintOf={paintOf} toPixels={toPixels} colours={colours} />
        </>
      )}
    </>
  );
}
