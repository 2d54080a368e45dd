import type { Arrangement } from '#geometry/arrangement.ts';
import type { Point } from '#geometry/coordinates.ts';
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

/** Moves what is shown by `dx`, `dy` frame units. */
export function pan(zoom: FreeZoom, [dx, dy]: Point): FreeZoom {
  const before = zoom ?? identity;
  return { ...before, x: before.x + dx, y: before.y + dy };
}

/** The arrangement as the reader has zoomed it. */
export function withFreeZoom<Kind extends Arrangement>(arrangement: Kind, zoom: FreeZoom): Kind {
  return zoom === null
    ? arrangement
    : { ...arrangement, camera: compose(zoom, arrangement.camera) };
}
