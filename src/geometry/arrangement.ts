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
  /** Width of a seat in frame units, where there are so many that only short names fit. */
  readonly seatWidth?: number;
  /** The table itself. */
  readonly table: { readonly centre: Point; readonly radius: number };
}

export function isTable(arrangement: Arrangement): arrangement is TableArrangement {
  return 'seats' in arrangement;
}

/**
 * One state, one seat: each member drawn with the same area, north up, round a table,
 * clockwise from the top in the order of `ids`.
 *
 * @param area where the table stands, in frame units
 * @param captionHeight room that each caption takes under its shape, in frame units
 */
export function arrangeTable(
  geometry: MapGeometry,
  ids: readonly string[],
  area: Bounds,
  captionHeight: number,
): TableArrangement {
  const { cell, centres } = seatPlan(ids.length, area);
  const shapeHeight = Math.max(cell.height - captionHeight, cell.height * 0.3);
  const members = ids.flatMap((id) => geometry.members.find((one) => one.id === id) ?? []);
  // The widest and the highest shape decide how large all may be.
  const drawnArea = Math.min(
    ...members.map(({ uprightBounds, area: own }) => {
      const k = Math.min(
        cell.width / widthOf(uprightBounds),
        shapeHeight / heightOf(uprightBounds),
      );
      return k * k * own;
    }),
  );
  const places = new Map<string, Similarity>();
  const seats = members.flatMap((member, index): TableSeat[] => {
    const seat = centres[index];
    if (!seat) return [];
    const k = Math.sqrt(drawnArea / member.area);
    const [ofX, ofY] = centreOf(member.uprightBounds);
    const centre: Point = [seat[0], seat[1] - captionHeight / 2];
    places.set(member.id, {
      k,
      turn: member.northTurn,
      x: centre[0] - k * ofX,
      y: centre[1] - k * ofY,
    });
    const half = (k * heightOf(member.uprightBounds)) / 2;
    return [{ id: member.id, centre, captionTop: [centre[0], centre[1] + half] }];
  });
  return {
    camera: identity,
    members: places,
    land: 0,
    seats,
    table: {
      centre: centreOf(area),
      radius: Math.max(
        0,
        Math.min(
          (widthOf(area) - 2 * cell.width) / 3,
          (heightOf(area) - 2 * cell.height) / 2 - captionHeight * 0.1,
        ),
      ),
    },
  };
}

/**
 * Cells that never overlap, clockwise from the top: on an ellipse in a wide area, in two columns in a
 * tall one.
 */
function seatPlan(count: number, area: Bounds) {
  const isTall = heightOf(area) > widthOf(area);
  const rows = isTall ? Math.ceil(count / 2) : 3;
  const cell = { width: widthOf(area) / (isTall ? 2 : 3.2), height: heightOf(area) / rows };
  const [x, y] = centreOf(area);
  const radiusX = (widthOf(area) - cell.width) / 2;
  const radiusY = (heightOf(area) - cell.height) / 2;
  const centres = Array.from({ length: count }, (_, index): Point => {
    if (isTall) {
      const isRight = index < rows;
      const row = isRight ? index : count - 1 - index;
      return [isRight ? x + radiusX : x - radiusX, area.y0 + cell.height * (row + 0.5)];
    }
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)];
  });
  return { cell, centres };
}

/** Where a point of the plane lies in the frame when a member (or, without one, the land) is arranged. */
export function toFrame({ camera, members }: Arrangement, point: Point, id?: string): Point {
  const own = id === undefined ? undefined : members.get(id);
  return apply(own ? compose(camera, own) : camera, point);
}
