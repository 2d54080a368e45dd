import type { Arrangement } from '#geometry/arrangement.ts';
import type { Point } from '#geometry/coordinates.ts';
import { labelRequests } from '#geometry/labelRequests.ts';
import { placeLabels } from '#geometry/labels.ts';
import { landInSight } from '#geometry/landInSight.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { LabelArea, PlacedLabel } from '#geometry/mapLabel.ts';

/**
 * The names on a drawing of the map.
 *
 * @param focus countries the question is about
 * @param placements of callouts that are tried before the rule, in pixels
 */
export function labelMap(
  geometry: MapGeometry,
  arrangement: Arrangement,
  area: LabelArea,
  focus: readonly string[],
  placements: Readonly<Record<string, Point>>,
): readonly PlacedLabel[] {
  const land = landInSight(geometry, arrangement, area);
  const requests = labelRequests(geometry, arrangement, area, focus, placements, land);
  return placeLabels(requests, area, land.coversAnother);
}
