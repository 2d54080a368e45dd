import { arrangeMap } from '#geometry/arrangement.ts';
import { grow, type Point } from '#geometry/coordinates.ts';
import { placeDots } from '#geometry/dots.ts';
import { labelMap } from '#geometry/labels/mapLabels.ts';
import { labelPlacements } from '#geometry/labels/labelPlacements.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { mapSizeOf } from '#geometry/mapSize.ts';
import { seatMembers } from '#geometry/table/seatMembers.ts';
import { identity, toTransform } from '#geometry/similarity.ts';
import type { Alliance } from '#model/alliance.ts';
import { classById, membersInClassOrder, type Yardstick } from '#model/yardstick.ts';
import { isMuted, type Highlight } from '#state/highlight.ts';
import type { BorderConvention } from '#state/viewState.ts';
import { captionHeightPx, PictureCaptions } from '#views/export/PictureCaptions.tsx';
import type { PictureColours } from '#views/export/pictureColours.ts';
import { PictureCrimea } from '#views/export/PictureCrimea.tsx';
import { PictureDots } from '#views/export/PictureDots.tsx';
import { PictureLabels } from '#views/export/PictureLabels.tsx';
import { PictureLand } from '#views/export/PictureLand.tsx';
import { PictureMember } from '#views/export/PictureMember.tsx';
import { nameLinePx } from '#views/map/captionRoom.ts';
import { carriesPattern } from '#views/map/carriesPattern.ts';

/** What the drawing shows, and its size. */
export interface PictureDrawingProps {
  readonly alliance: Alliance;
  readonly yardstick: Yardstick;
  readonly geometry: MapGeometry;
  readonly view: 'map' | 'table';
  readonly borders: BorderConvention;
  /** Ids of the classes whose members are lifted; if empty, no member is muted. */
  readonly highlight: Highlight;
  readonly colours: PictureColours;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Map or table as an SVG that needs no style sheet: every colour and width is an attribute of its shape. */
export function PictureDrawing(props: PictureDrawingProps) {
  const { alliance, yardstick, geometry, view, borders, highlight, colours, width, height } = props;
  const size = mapSizeOf(geometry, width, height);
  const { area, unitsPerPixel } = size;
  const toPixels = ([x, y]: Point): Point => [
    (x - area.x0) / unitsPerPixel,
    (y - area.y0) / unitsPerPixel,
  ];
  const [cornerX, cornerY] = toPixels([0, 0]);
  const map = arrangeMap(geometry, geometry.frames[size.frameName]);
  const table =
    view === 'table'
      ? seatMembers(
          geometry,
          membersInClassOrder(alliance, yardstick).map(({ id }) => id),
          grow(area, -12 * unitsPerPixel),
          {
            nameHeight: nameLinePx * unitsPerPixel,
            captionHeight: captionHeightPx * unitsPerPixel,
          },
        )
      : null;
  const arrangement = table ?? map;
  const classOf = (id: string) => classById(alliance, yardstick, id);
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
          {geometry.members.map((shape) => {
            const of = classOf(shape.id);
            return (
              of && (
                <PictureMember
                  key={shape.id}
                  shape={shape}
                  of={of}
                  place={arrangement.members.get(shape.id) ?? identity}
                  camera={arrangement.camera}
                  unitsPerPixel={unitsPerPixel}
                  isSolid={!table && !carriesPattern(shape, 1 / unitsPerPixel)}
                  isMuted={isMuted(highlight, of.id)}
                  isWhole={!table}
                  colours={colours}
                />
              )
            );
          })}
          {!table && (
            <PictureCrimea
              geometry={geometry}
              borders={borders}
              turn={arrangement.camera.turn}
              unitsPerPixel={unitsPerPixel}
              colours={colours}
            />
          )}
        </g>
      </g>
      {table ? (
        <PictureCaptions
          alliance={alliance}
          yardstick={yardstick}
          arrangement={table}
          toPixels={toPixels}
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
