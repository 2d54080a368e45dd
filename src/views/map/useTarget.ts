import { useMemo } from 'react';
import {
  arrangeMap,
  arrangeZoom,
  isWorthZooming,
  type Arrangement,
} from '#geometry/arrangement.ts';
import { arrangeSeats } from '#geometry/arrangeSeats.ts';
import { arrangeTable, type TableArrangement } from '#geometry/arrangeTable.ts';
import { grow, heightOf, widthOf, type Bounds } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { membersInClassOrder } from '#model/yardstick.ts';
import { useAlliance } from '#views/allianceContext.ts';
import type { MapSize } from '#views/map/useMapSize.ts';

/** Lines of a caption at the table, with their heights in pixels as `MapLabels.css` sets them. */
export const caption = { twoLinesPx: 46, threeLinesPx: 66, threeFromPx: 420, widthPx: 184 };

/** More seats than this have room for a name and nothing else. */
export const fewSeats = 8;
/** One line of text under a shape, in pixels. */
export const nameLinePx = 18;

/** A table narrower than this, and not tall, has no room for captions: over a phone's open sheet. In pixels. */
const narrowPx = 520;

const isNarrow = ({ area, unitsPerPixel, letterScale }: MapSize) =>
  widthOf(area) >= heightOf(area) && widthOf(area) / unitsPerPixel / letterScale < narrowPx;

/** Room under each shape at the table, in pixels of a page's letters. */
export function captionPxFor({ area, unitsPerPixel, letterScale }: MapSize): number {
  const isTall = heightOf(area) > widthOf(area);
  const hasThreeLines =
    isTall || heightOf(area) / unitsPerPixel / letterScale > caption.threeFromPx;
  return hasThreeLines ? caption.threeLinesPx : caption.twoLinesPx;
}

/** What the drawing should show: all members, one of them, or the table. Null before the page knows its size. */
export function useTarget(
  geometry: MapGeometry,
  size: MapSize | null,
  view: 'map' | 'table',
  chosen: string | null,
): Arrangement | TableArrangement | null {
  const { alliance, yardstick } = useAlliance();
  const seatOrder = useMemo(
    () => membersInClassOrder(alliance, yardstick).map(({ id }) => id),
    [alliance, yardstick],
  );

  return useMemo(() => {
    if (!size) return null;
    const { area, frameName, unitsPerPixel, letterScale } = size;
    const frame = geometry.frames[frameName];
    if (view === 'table' && (seatOrder.length > fewSeats || isNarrow(size))) {
      const within = inset(area, 8 * unitsPerPixel);
      return arrangeSeats(geometry, seatOrder, within, nameLinePx * letterScale * unitsPerPixel);
    }
    if (view === 'table') {
      const captionPx = captionPxFor(size);
      return arrangeTable(
        geometry,
        seatOrder,
        inset(area, 8 * unitsPerPixel),
        captionPx * letterScale * unitsPerPixel,
        caption.widthPx * letterScale * unitsPerPixel,
      );
    }
    if (chosen === null || !isWorthZooming(geometry, chosen)) return arrangeMap(geometry, frame);
    const shown = inset(area, 0.1 * heightOf(size.shown));
    return arrangeZoom(geometry, frame, chosen, shown);
  }, [size, geometry, view, chosen, seatOrder]);
}

const inset = (bounds: Bounds, by: number) => grow(bounds, -by);
