import { centreOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import type { Frame } from '#geometry/frames.ts';
import type { MapGeometry, PlacedMember } from '#geometry/mapGeometry.ts';
import { apply, compose, fit, identity, placeAt, type Similarity } from '#geometry/similarity.ts';

/** Where members are drawn: a member's similarity applies to its points of the plane first, then the camera. */
export interface Arrangement {
  readonly camera: Similarity;
  /** Similarity of each member; on the map all are the identity. */
  readonly members: ReadonlyMap<string, Similarity>;
  /** Opacity of the land around the members: 1 on the map, 0 at the table. */
  readonly land: number;
}

/** The similarity that turns a member's north up and fits it into the middle of `into`, in frame units. */
function uprightInto(member: PlacedMember, into: Bounds): Similarity {
  return fit(member.uprightBounds, member.northTurn, into);
}

/** The overview: all members on the map, turned as the frame says. */
export function arrangeMap(geometry: MapGeometry, frame: Frame): Arrangement {
  return {
    camera: { ...identity, turn: frame.turn },
    members: new Map(geometry.members.map(({ id }) => [id, identity])),
    land: 1,
  };
}

/** A member wider than this share of the map is not zoomed: it would not grow much, and others would be cut off. */
const broad = 0.7;

/** False for a member that is too wide to zoom to, and for one that has no shape. */
export function isWorthZooming({ members, frames }: MapGeometry, id: string): boolean {
  const member = members.find((one) => one.id === id);
  return member !== undefined && widthOf(member.bounds) < broad * widthOf(frames.wide.viewBox);
}

/** A small member is enlarged at most this many times, compared with the overview. */
const largestZoom = 24;

/** One member, as large as fits into `into` (frame units), with north up; the overview if the member has no shape. */
export function arrangeZoom(
  geometry: MapGeometry,
  frame: Frame,
  id: string,
  into: Bounds,
): Arrangement {
  const member = geometry.members.find((one) => one.id === id);
  const overview = arrangeMap(geometry, frame);
  if (!member) return overview;
  const close = uprightInto(member, into);
  if (close.k <= largestZoom) return { ...overview, camera: close };
  const camera = placeAt(member.uprightBounds, close.turn, largestZoom, centreOf(into));
  return { ...overview, camera };
}

/** Where a point of the plane is drawn in the frame: a point of the member `id`, or, without `id`, of the land. */
export function toFrame({ camera, members }: Arrangement, point: Point, id?: string): Point {
  const own = id === undefined ? undefined : members.get(id);
  return apply(own ? compose(camera, own) : camera, point);
}
