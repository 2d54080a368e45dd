import { isWorthZooming, toFrame, type Arrangement } from '#geometry/arrangement.ts';
import { cornersOf, ringsOfPath } from '#geometry/compactPath.ts';
import { boundsOf, grow, heightOf, overlaps, widthOf, type Bounds } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

const pointsOf = (crimea: string) => ringsOfPath(crimea).flatMap(cornersOf);

/** The land around a member that a view of it alone still shows, as a share of its size. */
const surroundings = 0.3;

/**
 * True where the view of a chosen member shows Crimea, whatever the screen: where the note itself takes room
 * from the drawing, what is in sight may not decide about it.
 *
 * @param chosen id of the member; null for the view of all
 */
export function viewHasCrimea(geometry: MapGeometry, chosen: string | null): boolean {
  const { crimea, members } = geometry;
  const member = members.find(({ id }) => id === chosen);
  if (crimea === '' || !member || !isWorthZooming(geometry, member.id)) return crimea !== '';
  const { bounds } = member;
  const shown = grow(bounds, surroundings * Math.max(widthOf(bounds), heightOf(bounds)));
  return overlaps(boundsOf(pointsOf(crimea)), shown);
}

/** True where some of Crimea lies in an area of the frame, so that its note must stand by the drawing. */
export function crimeaInSight(
  { crimea }: Pick<MapGeometry, 'crimea'>,
  arrangement: Arrangement,
  area: Bounds,
): boolean {
  return overlaps(boundsOf(pointsOf(crimea).map((point) => toFrame(arrangement, point))), area);
}
