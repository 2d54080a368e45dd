import { toFrame, type Arrangement } from '#geometry/arrangement.ts';
import { heightOf, widthOf, type Point } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

/** A dot for a member that is too small to be seen or clicked. */
export interface PlacedDot {
  readonly id: string;
  /** Label point of the member, in frame units. */
  readonly anchor: Point;
  /** From the anchor to the middle of the dot, in pixels. Not zero if dots would overlap otherwise. */
  readonly offset: Point;
}

/** A shape whose width and height are below this gets a dot. */
const dotBelowPx = 7;
/** Least distance between the middles of two dots. */
const apartPx = 15;
const rounds = 60;

/** Dots for the members that are too small to be seen at this scale, each at its member or close by. */
export function placeDots(
  geometry: MapGeometry,
  arrangement: Arrangement,
  unitsPerPixel: number,
): readonly PlacedDot[] {
  const scale = arrangement.camera.k / unitsPerPixel;
  const tiny = geometry.members.filter(
    ({ bounds }) => Math.max(widthOf(bounds), heightOf(bounds)) * scale < dotBelowPx,
  );
  const dots = tiny.map(({ id, labelPoint }) => {
    const anchor = toFrame(arrangement, labelPoint);
    return { id, anchor, x: anchor[0] / unitsPerPixel, y: anchor[1] / unitsPerPixel };
  });
  for (let round = 0; round < rounds; round += 1) {
    let isMoved = false;
    for (const [index, a] of dots.entries()) {
      for (const b of dots.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= apartPx) continue;
        isMoved = true;
        // Two dots at the same spot have no direction between them, so take an arbitrary one.
        const [ux, uy] =
          distance > 0.01 ? [dx / distance, dy / distance] : [Math.cos(index), Math.sin(index)];
        const half = (apartPx - distance) / 2 + 0.01;
        a.x -= ux * half;
        a.y -= uy * half;
        b.x += ux * half;
        b.y += uy * half;
      }
    }
    if (!isMoved) break;
  }
  return dots.map(({ id, anchor, x, y }) => ({
    id,
    anchor,
    offset: [x - anchor[0] / unitsPerPixel, y - anchor[1] / unitsPerPixel],
  }));
}
