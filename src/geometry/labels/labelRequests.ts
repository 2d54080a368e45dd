import { toFrame, type Arrangement } from '#geometry/arrangement.ts';
import { heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import { boxAt } from '#geometry/labels/labelCandidates.ts';
import type { LandInSight } from '#geometry/labels/landInSight.ts';
import type { MapGeometry, PlacedCountry } from '#geometry/mapGeometry.ts';
import type { LabelArea, LabelKind, LabelRequest } from '#geometry/labels/label.ts';
import { nameInSight } from '#geometry/labels/nameInSight.ts';

/** More members than this get no leader lines: each of the small ones has a name only where it fits. */
const manyMembers = 12;

/** On a smaller drawing there is no room for callouts beside a state that is shown alone, in pixels. */
const calloutsFromPx = { width: 480, height: 260 };

/** Up to this zoom a view is an overview. */
export const overviewBelow = 1.6;

/** A name that has been given its place on the land needs no more room. */
const placed = { width: Infinity, height: Infinity };

/**
 * What may be named in an arrangement of the map: members first, then the countries in `focus`, then the
 * others. Near a state the middle of most others lies out of sight: they are named on what is seen of them.
 * One after the other, since to find the place of each takes a moment.
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
