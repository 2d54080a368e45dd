import { geoPath, type GeoProjection } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { coarseStep, toCompactPath } from '#geometry/compactPath.ts';
import type { LonLat, Point } from '#geometry/coordinates.ts';

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

const linesOf = (lines: readonly (readonly LonLat[])[]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: lines.map((line) => line.map((point) => [...point])),
});

/** Both ends of a parallel, just before the cut at 180°, and its middle, in degrees from the central meridian. */
const alongParallel = [-179.999, 0, 179.999] as const;

/** Path of a parallel on a conic projection: an arc of a circle, so one command replaces about thirty points. */
function conicParallel(projection: GeoProjection, lat: number): string {
  const centralMeridian = -projection.rotate()[0];
  const [from, middle, to] = alongParallel.map((lon): Point => {
    const [x = 0, y = 0] = projection([centralMeridian + lon, lat]) ?? [];
    return [x / coarseStep, y / coarseStep];
  }) as [Point, Point, Point];
  const chord = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const bulge = middle[1] - (from[1] + to[1]) / 2;
  const height = Math.abs(bulge);
  const radius = Math.round((chord ** 2 / 4 + height ** 2) / (2 * height));
  const flags = `0 ${height > radius ? 1 : 0} ${bulge > 0 ? 0 : 1}`;
  return `M${from.map(Math.round).join(' ')}A${radius} ${radius} ${flags} ${to.map(Math.round).join(' ')}`;
}

/**
 * Path of the meridians every 15° and the parallels every 10° between the latitudes `south` and `north`, in degrees.
 * The numbers of the path count steps of `coarseStep`.
 *
 * @param projected makes the projection with a precision of curves in plane units; 0 draws straight lines
 * @param isConic true for a conic projection: meridians are straight lines and parallels are arcs
 */
export function graticulePath(
  projected: (precision: number) => GeoProjection,
  isConic: boolean,
  [south, north]: readonly [number, number],
): string {
  const meridians = range(-180, 165, 15).map((lon): LonLat[] => [
    [lon, south],
    [lon, north],
  ]);
  const latitudes = range(south + 10, north, 10);
  // A precision finer than the coarse grid would only add points that the grid makes equal.
  const draw = (precision: number, lines: readonly (readonly LonLat[])[]) =>
    toCompactPath(geoPath(projected(precision)).digits(0)(linesOf(lines)) ?? '', coarseStep);
  if (isConic)
    return draw(0, meridians) + latitudes.map((lat) => conicParallel(projected(0), lat)).join('');
  // d3 draws great circles between points, and a parallel is not one, so it needs points every 10°.
  const parallels = latitudes.map((lat) => range(-180, 180, 10).map((lon): LonLat => [lon, lat]));
  return draw(coarseStep, [...meridians, ...parallels]);
}
