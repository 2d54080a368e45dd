import { toFrame, type Arrangement } from '#geometry/arrangement.ts';
import { heightOf, widthOf, type Point } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

/** A mark for a member too small to be seen or hit. */
export interface PlacedDot {
  readonly id: string;
  /** In frame units. */
  readonly anchor: Point;
  /** From the anchor to the middle of the dot, in pixels: dots that would cover each other stand apart. */
  readonly offset: Point;
}

/** A shape smaller than this in both directions gets a dot, in pixels. */
const dotBelowPx = 7;
/** From the middle of one dot to the next, in pixels. */
const apartPx = 15;
const rounds = 60;

/** Dots for the members that a map at this scale cannot show, each where the member is or close by. */
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
        // Two on the very same spot part along a direction of their own.
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
