import type { Arrangement } from '#geometry/arrangement.ts';
import { centreOf, heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import { compose, identity, type Similarity } from '#geometry/similarity.ts';

/** What a reader's own zooming adds to a camera, in frame units; null: nothing. */
export type FreeZoom = Similarity | null;

/** A camera may bring the map this much closer than the overview, and no further away than it. */
const closest = 40;

/** Zooms by `factor` about a point of the frame that keeps its place. */
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

/** Moves what is shown by `dx`, `dy` frame units, but never all of what `area` shows at first past the middle of it. */
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

/** The arrangement as the reader has zoomed it. */
export function withFreeZoom<Kind extends Arrangement>(arrangement: Kind, zoom: FreeZoom): Kind {
  return zoom === null
    ? arrangement
    : { ...arrangement, camera: compose(zoom, arrangement.camera) };
}
