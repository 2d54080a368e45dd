import { centreOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import type { Frame } from '#geometry/frames.ts';
import type { MapGeometry, PlacedMember } from '#geometry/mapGeometry.ts';
import { apply, compose, fit, identity, placeAt, type Similarity } from '#geometry/similarity.ts';

/** Where every member stands: the camera over the whole map, and each member's own place under it. */
export interface Arrangement {
  readonly camera: Similarity;
  /** Of each member; on the map all are the identity. */
  readonly members: ReadonlyMap<string, Similarity>;
  /** How strongly the land around the members is drawn, 0 to 1. */
  readonly land: number;
}

/** The similarity that brings upright bounds to the middle of `into`. */
function uprightInto(member: PlacedMember, into: Bounds): Similarity {
  return fit(member.uprightBounds, member.northTurn, into);
}

/** All members as the frame shows them. */
export function arrangeMap(geometry: MapGeometry, frame: Frame): Arrangement {
  return {
    camera: { ...identity, turn: frame.turn },
    members: new Map(geometry.members.map(({ id }) => [id, identity])),
    land: 1,
  };
}

/** A member broader than this share of the map gains nothing by a zoom, which would cut the others off. */
const broad = 0.7;

/** False for a member too broad for it, and for one that has no shape. */
export function isWorthZooming({ members, frames }: MapGeometry, id: string): boolean {
  const member = members.find((one) => one.id === id);
  return member !== undefined && widthOf(member.bounds) < broad * widthOf(frames.wide.viewBox);
}

/** However small a member is, it is drawn at most so many times its size on the map. */
const largestZoom = 24;

/** A member filling `into` (in the frame's units) with north up. */
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

/** Where a point of the plane lies in the frame when a member (or, without one, the land) is arranged. */
export function toFrame({ camera, members }: Arrangement, point: Point, id?: string): Point {
  const own = id === undefined ? undefined : members.get(id);
  return apply(own ? compose(camera, own) : camera, point);
}
