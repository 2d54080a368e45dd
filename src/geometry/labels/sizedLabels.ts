import { arrangeMap, type Arrangement } from '#geometry/arrangement.ts';
import { grow, type Point } from '#geometry/coordinates.ts';
import type { FrameName } from '#geometry/frames.ts';
import { labelSteps } from '#geometry/labels/mapLabels.ts';
import { labelPlacements } from '#geometry/labels/labelPlacements.ts';
import { overviewBelow } from '#geometry/labels/labelRequests.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { PlacedLabel } from '#geometry/labels/label.ts';
import { mapSizeOf, type MapSize } from '#geometry/mapSize.ts';
import { finish, type Resumable } from '#geometry/resumable.ts';

/** Width of the margin without labels, in pixels. */
const edgePx = 4;

/**
 * Places the names on a drawing of the given size, one country at each step. Offsets are in pixels of the screen. None
 * at the table, which has captions instead.
 *
 * @param focus ids of the countries that the question is about
 */
export function* sizedLabelSteps(
  geometry: MapGeometry,
  arrangement: Arrangement,
  { area, unitsPerPixel, letterScale, frameName }: MapSize,
  focus: readonly string[],
): Resumable<readonly PlacedLabel[]> {
  if (arrangement.land === 0) return [];
  const { k, turn } = arrangement.camera;
  // A large member's own view is nearly the overview, so the hand-made places suit it; its turn says which frame's.
  const like = Math.abs(turn) < 20 ? 'wide' : frameName;
  const placements = k < overviewBelow ? labelPlacements[like] : {};
  // Labels are placed in pixels divided by `letterScale`, so that all distances grow with the letters.
  const unitsPerLetterPixel = unitsPerPixel * letterScale;
  const labelArea = {
    frame: grow(area, -edgePx * unitsPerLetterPixel),
    unitsPerPixel: unitsPerLetterPixel,
  };
  const scaled = ([x, y]: Point): Point => [x * letterScale, y * letterScale];
  const labels = yield* labelSteps(geometry, arrangement, labelArea, focus, placements);
  return labels.map((label) => ({
    ...label,
    offset: scaled(label.offset),
    leaderEnd: scaled(label.leaderEnd),
  }));
}

/** Sizes in pixels that the prerendered drawing is laid out for. The page does not know its own size yet. */
const nominal = {
  wide: { width: 850, height: 430 },
  tall: { width: 358, height: 400 },
};

/** Names of the prerendered page for both frames, placed at build time so that a page need not do it at its start. */
export function placeFirstLabels(
  geometry: MapGeometry,
  focus: readonly string[],
): Required<MapGeometry>['firstLabels'] {
  const place = (name: FrameName) => {
    const size = mapSizeOf(geometry, nominal[name].width, nominal[name].height);
    const arrangement = arrangeMap(geometry, geometry.frames[name]);
    return finish(sizedLabelSteps(geometry, arrangement, size, focus));
  };
  return { wide: place('wide'), tall: place('tall') };
}
