import { isWorthZooming } from '#geometry/arrangement.ts';
import { boundsOf, grow, heightOf, overlaps, widthOf } from '#geometry/coordinates.ts';
import { crimeaCorners } from '#geometry/crimeaInSight.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

/** Land shown around a member in a view of it alone, as a share of its larger side. */
const surroundings = 0.3;

/**
 * True if the view of a chosen member shows Crimea. Does not depend on the size of the screen: the note about Crimea
 * takes room from the drawing, so a decision by what is visible could change the drawing and thereby itself.
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
