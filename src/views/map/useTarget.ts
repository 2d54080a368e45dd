import { useMemo } from 'react';
import {
  arrangeMap,
  arrangeZoom,
  isWorthZooming,
  type Arrangement,
} from '#geometry/arrangement.ts';
import { arrangeSeats } from '#geometry/table/arrangeSeats.ts';
import type { TableArrangement } from '#geometry/table/arrangeTable.ts';
import { grow, heightOf, type Bounds } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { MapSize } from '#geometry/mapSize.ts';
import { seatMembers } from '#geometry/table/seatMembers.ts';
import { membersInClassOrder } from '#model/yardstick.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { caption, captionPxFor, hasNamesOnly, nameLinePx } from '#views/map/captionRoom.ts';

/**
 * The arrangement that the drawing should show: all members, one member, or the table. Null until the size is known.
 */
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
    if (view === 'table') {
      const unitsPerLetterPixel = unitsPerPixel * letterScale;
      const within = inset(area, 8 * unitsPerPixel);
      const nameHeight = nameLinePx * unitsPerLetterPixel;
      return hasNamesOnly(size)
        ? arrangeSeats(geometry, seatOrder, within, nameHeight)
        : seatMembers(geometry, seatOrder, within, {
            nameHeight,
            captionHeight: captionPxFor(size) * unitsPerLetterPixel,
            captionWidth: caption.widthPx * unitsPerLetterPixel,
          });
    }
    if (chosen === null || !isWorthZooming(geometry, chosen)) return arrangeMap(geometry, frame);
    const shown = inset(area, 0.1 * heightOf(size.shown));
    return arrangeZoom(geometry, frame, chosen, shown);
  }, [size, geometry, view, chosen, seatOrder]);
}

const inset = (bounds: Bounds, by: number) => grow(bounds, -by);
