import { contains, grow, heightOf, widthOf } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

/** The land around a member that a view of it alone still shows, as a share of its size. */
const surroundings = 0.3;

/** True where the drawing shows Crimea, so that its note must stand by it. */
export function showsCrimea({ crimea, members }: MapGeometry, zoomed: string | null): boolean {
  const member = members.find(({ id }) => id === zoomed);
  if (!member) return crimea !== '';
  const [x, y] = (crimea.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  if (x === undefined || y === undefined) return false;
  const { bounds } = member;
  const shown = grow(bounds, surroundings * Math.max(widthOf(bounds), heightOf(bounds)));
  return contains(shown, { x0: x, y0: y, x1: x, y1: y });
}
