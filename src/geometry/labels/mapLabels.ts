import type { Arrangement } from '#geometry/arrangement.ts';
import type { Point } from '#geometry/coordinates.ts';
import { labelRequests } from '#geometry/labels/labelRequests.ts';
import { placingSteps } from '#geometry/labels/placeLabels.ts';
import { landInSight } from '#geometry/labels/landInSight.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { LabelArea, LabelRequest, PlacedLabel } from '#geometry/labels/label.ts';
import { finish, type Resumable } from '#geometry/resumable.ts';

/**
 * Places the names on a drawing of the map, one country at each step.
 *
 * @param focus ids of the countries that the question is about
 * @param placements hand-made places of callouts by id, in pixels; they are tried first
 */
export function* labelSteps(
  geometry: MapGeometry,
  arrangement: Arrangement,
  area: LabelArea,
  focus: readonly string[],
  placements: Readonly<Record<string, Point>>,
): Resumable<readonly PlacedLabel[]> {
  const land = landInSight(geometry, arrangement, area);
  const requests: LabelRequest[] = [];
  for (const request of labelRequests(geometry, arrangement, area, focus, placements, land)) {
    requests.push(request);
    yield;
  }
  return yield* placingSteps(requests, area, land.coversAnother);
}

/** Runs `labelSteps` to its end. */
export const labelMap = (...parameters: Parameters<typeof labelSteps>): readonly PlacedLabel[] =>
  finish(labelSteps(...parameters));
