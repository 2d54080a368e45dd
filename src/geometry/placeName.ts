import {
  boundsOf,
  centreOf,
  heightOf,
  widthOf,
  type Bounds,
  type Point,
} from '#geometry/coordinates.ts';

/** Size of a name when its country fills the drawing, as shares of the country's width. */
const name = { width: 0.34, height: 0.1 };
/** Number of places tried along each side of the country's bounds. */
const steps = 24;

function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x0, y0] = ring.at(index - 1) ?? [x1, y1];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}

/** A grid of points, with the corners, in the box that a name around `[x, y]` covers. */
function coveredBy([x, y]: Point, width: number): readonly Point[] {
  return [-0.5, -0.25, 0, 0.25, 0.5].flatMap((across) =>
    [-0.5, 0, 0.5].map((down): Point => [
      x + across * name.width * width,
      y + down * name.height * width,
    ]),
  );
}

/**
 * The middle of a country's name, so that the name lies on its land and on no lake: `wanted`, or else the nearest such
 * place; `wanted` if there is none.
 *
 * @param wanted in plane units, turned so that the country's north is up, as are `outline` and `lakes`
 * @param outline rings of the country
 * @param lakes rings of lakes
 */
export function placeName(
  wanted: Point,
  outline: readonly (readonly Point[])[],
  lakes: readonly (readonly Point[])[],
): Point {
  const bounds: Bounds = boundsOf(outline.flat());
  const width = widthOf(bounds);
  const isLand = (point: Point) =>
    outline.filter((ring) => isInside(point, ring)).length % 2 === 1 &&
    !lakes.some((ring) => isInside(point, ring));
  const isClear = (point: Point) => coveredBy(point, width).every(isLand);
  if (isClear(wanted)) return wanted;
  const [x, y] = centreOf(bounds);
  const places = Array.from({ length: steps * steps }, (_, index): Point => [
    x + ((index % steps) / steps - 0.5) * width,
    y + (Math.floor(index / steps) / steps - 0.5) * heightOf(bounds),
  ]);
  const distance = ([toX, toY]: Point) => Math.hypot(toX - wanted[0], toY - wanted[1]);
  return places.sort((a, b) => distance(a) - distance(b)).find(isClear) ?? wanted;
}
