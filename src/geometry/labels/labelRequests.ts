import { toFrame, type Arrangement } from '#geometry/arrangement.ts';
import { heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import { boxAt } from '#geometry/labels/labelCandidates.ts';
import type { LandInSight } from '#geometry/labels/landInSight.ts';
import type { MapGeometry, PlacedCountry } from '#geometry/mapGeometry.ts';
import type { LabelArea, LabelKind, LabelRequest } from '#geometry/labels/label.ts';
import { nameInSight } from '#geometry/labels/nameInSight.ts';

/** With more members than this there are no leader lines: a small member has a name only if it fits. */
const manyMembers = 12;

/** In pixels. A smaller drawing has no room for callouts beside a member that is shown alone. */
const calloutsFromPx = { width: 480, height: 260 };

/** A view with a smaller scale than this is an overview; the scale of the overview itself is 1. */
export const overviewBelow = 1.6;

/** Room of a name whose place on the visible land is already found: it counts as fitting. */
const placed = { width: Infinity, height: Infinity };

/**
 * The names that an arrangement of the map may show: members, then the countries in `focus`, then other neighbours,
 * then seas. In a view of one member the middle of most other countries is out of sight; their names stand on the part
 * that is visible. Yields one request at a time, because finding a place takes time.
 *
 * @param placements hand-made places by id, in pixels
 */
export function* labelRequests(
  geometry: MapGeometry,
  arrangement: Arrangement,
  { frame, unitsPerPixel }: LabelArea,
  focus: readonly string[],
  placements: Readonly<Record<string, Point>>,
  land: LandInSight,
): Generator<LabelRequest, void> {
  const scale = arrangement.camera.k / unitsPerPixel;
  const { turn } = arrangement.camera;
  const isOverview = arrangement.camera.k < overviewBelow;
  const isQuiet =
    !isOverview &&
    (widthOf(frame) < calloutsFromPx.width * unitsPerPixel ||
      heightOf(frame) < calloutsFromPx.height * unitsPerPixel);
  const room = (bounds: Bounds) => ({
    width: widthOf(bounds) * scale,
    height: heightOf(bounds) * scale,
  });
  const request = (
    kind: LabelKind,
    country: PlacedCountry & { readonly northTurn?: number },
  ): LabelRequest => {
    const own = {
      id: country.id,
      text: country.name,
      kind,
      anchor: toFrame(arrangement, country.labelPoint),
      room: room(country.bounds),
      placement: placements[country.id],
      isCrowded: geometry.members.length > manyMembers,
      isQuiet,
    };
    if (isOverview || country.northTurn === turn || !land.isInSight(country)) return own;
    const at = nameInSight(land.landOf(country), land.lakes(), land.frame, boxAt(own, [0, 0]));
    return at
      ? { ...own, anchor: [at[0] * unitsPerPixel, at[1] * unitsPerPixel], room: placed }
      : own;
  };
  const isInFocus = ({ id }: PlacedCountry) => focus.includes(id);
  const isOther = (country: PlacedCountry) => !isInFocus(country);
  for (const country of geometry.members) yield request('member', country);
  for (const country of geometry.neighbours.filter(isInFocus)) yield request('focus', country);
  for (const country of geometry.neighbours.filter(isOther)) yield request('neighbour', country);
  for (const { name, labelPoint, width } of geometry.seas)
    yield {
      id: name,
      text: name,
      kind: 'sea',
      anchor: toFrame(arrangement, labelPoint),
      room: { width: width * scale, height: Infinity },
    };
}
