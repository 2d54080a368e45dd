import type { Arrangement } from '#geometry/arrangement.ts';
import { centreOf, heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import { compose, identity, type Similarity } from '#geometry/similarity.ts';

/** The reader's own zoom, which is applied after the camera, in frame units; null for none. */
export type FreeZoom = Similarity | null;

/** Largest enlargement by camera and zoom together, compared with the overview. The smallest is the overview. */
const closest = 40;

/** Zooms by `factor`; the given point of the frame stays where it is. Null if the result is nearly the overview. */
export function zoomAbout(
  zoom: FreeZoom,
  factor: number,
  [x, y]: Point,
  camera: Similarity,
): FreeZoom {
  const before = zoom ?? identity;
  const k = Math.min(closest / camera.k, Math.max(1 / camera.k, before.k * factor));
  const by = k / before.k;
  const next = { k, turn: 0, x: x - by * (x - before.x), y: y - by * (y - before.y) };
  return Math.abs(k - 1) < 0.01 && camera.k <= 1 ? null : next;
}

/** Moves the drawing by `dx`, `dy` frame units. The edge of the overview never passes the middle of `area`. */
export function pan(zoom: FreeZoom, [dx, dy]: Point, camera: Similarity, area: Bounds): Similarity {
  const { k, turn, x, y } = zoom ?? identity;
  const [middleX, middleY] = centreOf(area);
  const reach = (k * camera.k) / 2;
  const stay = (to: number, middle: number, size: number) => {
    const home = middle * (1 - k);
    return Math.min(home + reach * size, Math.max(home - reach * size, to));
  };
  return {
    k,
    turn,
    x: stay(x + dx, middleX, widthOf(area)),
    y: stay(y + dy, middleY, heightOf(area)),
  };
}

/** The arrangement with the reader's own zoom applied. */
export function withFreeZoom<Kind extends Arrangement>(arrangement: Kind, zoom: FreeZoom): Kind {
  return zoom === null
    ? arrangement
    : { ...arrangement, camera: compose(zoom, arrangement.camera) };
}
