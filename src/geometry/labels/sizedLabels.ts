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

/** Free pixels along the edges of the drawing. */
const edgePx = 4;

/**
 * The names on a drawing of a size, in pixels of its screen, a country at a time. None at the table, whose
 * captions are its own.
 *
 * @param focus countries the question is about
 */
export function* sizedLabelSteps(
  geometry: MapGeometry,
  arrangement: Arrangement,
  { area, unitsPerPixel, letterScale, frameName }: MapSize,
  focus: readonly string[],
): Resumable<readonly PlacedLabel[]> {
  if (arrangement.land === 0) return [];
  const { k, turn } = arrangement.camera;
  // A state so large that its own view is nearly the overview has the same places for names.
  const like = Math.abs(turn) < 20 ? 'wide' : frameName;
  const placements = k < overviewBelow ? labelPlacements[like] : {};
  // In pixels of the letters' own scale: room, reach and collision grow with them.
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

/** Sizes the first picture is laid out for, before the page knows its own, in pixels. */
const nominal = {
  wide: { width: 850, height: 430 },
  tall: { width: 358, height: 400 },
};

/** Names of the prerendered page, for both frames: placed when it is built, so that a page that starts need not. */
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
