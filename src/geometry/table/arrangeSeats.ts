import type { TableArrangement, TableSeat } from '#geometry/table/arrangeTable.ts';
import { centreOf, heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import { isSparse } from '#geometry/table/fitSeats.ts';
import type { MapGeometry, PlacedMember } from '#geometry/mapGeometry.ts';
import { identity, placeAt, type Similarity } from '#geometry/similarity.ts';

/** Up to this many members sit at a round table; more are arranged in rows. */
const atOneTable = 30;

/** Places for seats of equal size, in frame units. */
interface Cells {
  readonly width: number;
  readonly height: number;
  readonly centres: readonly Point[];
}

/** Places around a table, evenly along an ellipse, clockwise from the top. */
function roundTheTable(count: number, area: Bounds): Cells {
  const [x, y] = centreOf(area);
  // The seats stand on an ellipse inside the area. A seat may be as wide as its share of the perimeter.
  const perimeter = (a: number, b: number) =>
    Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));
  let side = Math.min(widthOf(area), heightOf(area)) / 3;
  for (let round = 0; round < 8; round += 1) {
    side = Math.min(
      Math.min(widthOf(area), heightOf(area)) / 3,
      perimeter((widthOf(area) - side) / 2, (heightOf(area) - side) / 2) / count,
    );
  }
  const [a, b] = [(widthOf(area) - side) / 2, (heightOf(area) - side) / 2];
  const steps = 720;
  const points = Array.from({ length: steps + 1 }, (_, step): Point => {
    const angle = (step / steps) * 2 * Math.PI - Math.PI / 2;
    return [x + a * Math.cos(angle), y + b * Math.sin(angle)];
  });
  const lengths = points.map((point, step) => {
    const before = points[Math.max(0, step - 1)] ?? point;
    return Math.hypot(point[0] - before[0], point[1] - before[1]);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const centres: Point[] = [];
  let walked = 0;
  for (const [step, point] of points.entries()) {
    walked += lengths[step] ?? 0;
    if (centres.length < count && walked >= (centres.length / count) * total) centres.push(point);
  }
  return { width: side, height: side, centres };
}

/** Rows of equal, nearly square cells that fill the area. */
function inRows(count: number, area: Bounds): Cells {
  const columns = Math.max(1, Math.ceil(Math.sqrt((count * widthOf(area)) / heightOf(area))));
  const rows = Math.ceil(count / columns);
  const [width, height] = [widthOf(area) / columns, heightOf(area) / rows];
  const centres = Array.from({ length: count }, (_, index): Point => [
    area.x0 + width * ((index % columns) + 0.5),
    area.y0 + height * (Math.floor(index / columns) + 0.5),
  ]);
  return { width, height, centres };
}

const fitScale = ({ uprightBounds }: PlacedMember, width: number, height: number) =>
  Math.min(width / widthOf(uprightBounds), height / heightOf(uprightBounds));

/**
 * Seats for many members: all shapes have the same area, at a round table, or in rows if there are more than thirty. A
 * long or scattered shape whose area would not fit is drawn as large as its seat allows.
 *
 * @param area where the seats stand, in frame units
 * @param captionHeight height of the caption under each shape, in frame units
 */
export function arrangeSeats(
  geometry: MapGeometry,
  ids: readonly string[],
  area: Bounds,
  captionHeight: number,
): TableArrangement {
  const members = ids.flatMap((id) => geometry.members.find((one) => one.id === id) ?? []);
  const isRound = members.length <= atOneTable;
  const cells = (isRound ? roundTheTable : inRows)(members.length, area);
  const [width, height] = [
    cells.width * 0.86,
    Math.max(cells.height * 0.9 - captionHeight, cells.height * 0.4),
  ];
  const full = members.filter((member) => !isSparse(member));
  const drawnArea = Math.min(
    ...(full.length > 0 ? full : members).map(
      (member) => fitScale(member, width, height) ** 2 * member.area,
    ),
  );
  const places = new Map<string, Similarity>();
  const seats = members.flatMap((member, index): TableSeat[] => {
    const cell = cells.centres[index];
    if (!cell) return [];
    const k = Math.min(Math.sqrt(drawnArea / member.area), fitScale(member, width, height));
    const centre: Point = [cell[0], cell[1] - captionHeight / 2];
    places.set(member.id, placeAt(member.uprightBounds, member.northTurn, k, centre));
    return [{ id: member.id, centre, captionTop: [centre[0], centre[1] + height / 2] }];
  });
  const free = Math.min(widthOf(area), heightOf(area)) / 2 - cells.height * 1.1;
  return {
    camera: identity,
    members: places,
    land: 0,
    seats,
    seatWidth: cells.width,
    table: { centre: centreOf(area), radius: isRound ? Math.max(0, free * 0.6) : 0 },
  };
}
