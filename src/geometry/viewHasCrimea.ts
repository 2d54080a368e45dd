import { isWorthZooming } from '#geometry/arrangement.ts';
import { boundsOf, grow, heightOf, overlaps, widthOf } from '#geometry/coordinates.ts';
import { crimeaCorners } from '#geometry/crimeaInSight.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

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
  return overlaps(boundsOf(crimeaCorners(crimea)), shown);
}
