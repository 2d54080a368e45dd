import { centreOf, heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import type { Frame } from '#geometry/frames.ts';
import type { MapGeometry, PlacedMember } from '#geometry/mapGeometry.ts';
import { apply, compose, fit, identity, type Similarity } from '#geometry/similarity.ts';

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

/** A member filling `into` (in the frame's units) with north up, and at most `largest` times its size on the map. */
export function arrangeZoom(
  geometry: MapGeometry,
  frame: Frame,
  id: string,
  into: Bounds,
  largest = 24,
): Arrangement {
  const member = geometry.members.find((one) => one.id === id);
  const overview = arrangeMap(geometry, frame);
  if (!member) return overview;
  const close = uprightInto(member, into);
  if (close.k <= largest) return { ...overview, camera: close };
  const centre = centreOf(member.uprightBounds);
  const [x, y] = centreOf(into);
  return {
    ...overview,
    camera: {
      k: largest,
      turn: close.turn,
      x: x - largest * centre[0],
      y: y - largest * centre[1],
    },
  };
}

/** A seat at the table: the middle of the shape and the top of its caption, in frame units. */
export interface TableSeat {
  readonly id: string;
  readonly centre: Point;
  readonly captionTop: Point;
}

export interface TableArrangement extends Arrangement {
  readonly seats: readonly TableSeat[];
  /** The table itself. */
  readonly table: { readonly centre: Point; readonly radius: number };
}

/** Room for the captions under each shape, as a share of a seat's height. */
const captionShare = 0.34;

/**
 * One state, one seat: each member drawn with the same area, north up, round a table,
 * clockwise from the top in the order of `ids`.
 */
export function arrangeTable(
  geometry: MapGeometry,
  ids: readonly string[],
  area: Bounds,
): TableArrangement {
  const isTall = heightOf(area) > widthOf(area);
  const seats = seatCentres(ids.length, area, isTall);
  const cell = seatSize(ids.length, area, isTall);
  const shapeHeight = cell.height * (1 - captionShare);
  const members = ids.map((id) => geometry.members.find((one) => one.id === id));
  // The widest and the highest shape decide how large all may be.
  const unitArea = Math.min(
    ...members.flatMap((member) => {
      if (!member) return [];
      const { uprightBounds, area: drawn } = member;
      const k = Math.min(
        cell.width / widthOf(uprightBounds),
        shapeHeight / heightOf(uprightBounds),
      );
      return [k * k * drawn];
    }),
  );
  const placed = members.flatMap((member, index) => {
    const seat = seats[index];
    if (!member || !seat) return [];
    const k = Math.sqrt(unitArea / member.area);
    const [ofX, ofY] = centreOf(member.uprightBounds);
    const centre: Point = [seat[0], seat[1] - (cell.height * captionShare) / 2];
    const place: Similarity = {
      k,
      turn: member.northTurn,
      x: centre[0] - k * ofX,
      y: centre[1] - k * ofY,
    };
    const half = (k * heightOf(member.uprightBounds)) / 2;
    const captionTop: Point = [
      centre[0],
      Math.min(centre[1] + half, seat[1] + cell.height / 2 - cell.height * captionShare),
    ];
    return [{ id: member.id, place, centre, captionTop }];
  });
  const [x, y] = centreOf(area);
  const radius = isTall
    ? Math.min(widthOf(area) * 0.12, heightOf(area) * 0.1)
    : Math.min(heightOf(area) * 0.17, widthOf(area) * 0.1);
  return {
    camera: identity,
    members: new Map(placed.map(({ id, place }) => [id, place])),
    land: 0,
    seats: placed.map(({ id, centre, captionTop }) => ({ id, centre, captionTop })),
    table: { centre: [x, y], radius },
  };
}

function seatCentres(count: number, area: Bounds, isTall: boolean): readonly Point[] {
  const [x, y] = centreOf(area);
  const { width, height } = seatSize(count, area, isTall);
  const [radiusX, radiusY] = [(widthOf(area) - width) / 2, (heightOf(area) - height) / 2];
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2 + (isTall ? Math.PI / count : 0);
    return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)] as const;
  });
}

function seatSize(count: number, area: Bounds, isTall: boolean) {
  const rows = isTall ? Math.ceil(count / 2) : Math.max(3, Math.ceil(count / 2.4));
  const columns = isTall ? 2.2 : 3.4;
  return { width: widthOf(area) / columns, height: heightOf(area) / rows };
}

/** Where a point of the plane lies in the frame when a member (or, without one, the land) is arranged. */
export function toFrame({ camera, members }: Arrangement, point: Point, id?: string): Point {
  const own = id === undefined ? undefined : members.get(id);
  return apply(own ? compose(camera, own) : camera, point);
}
