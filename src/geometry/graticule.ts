import { geoPath, type GeoProjection } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { coarseStep, toCompactPath } from '#geometry/compactPath.ts';
import type { LonLat } from '#geometry/coordinates.ts';

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

const linesOf = (lines: readonly (readonly LonLat[])[]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: lines.map((line) => line.map((point) => [...point])),
});

/**
 * Path of the meridians every 15° and the parallels every 10°, in degrees, between two parallels.
 *
 * @param projected the projection, with the precision of its curves in plane units; 0 leaves lines straight
 * @param isConic where meridians are straight lines: two points are enough for each
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
  // No great circle: it needs points of its own.
  const parallels = range(south + 10, north, 10).map((lat) =>
    range(-180, 180, 10).map((lon): LonLat => [lon, lat]),
  );
  // No curve needs a point that the coarse grid could not tell from the next.
  const draw = (precision: number, lines: readonly (readonly LonLat[])[]) =>
    geoPath(projected(precision)).digits(0)(linesOf(lines)) ?? '';
  return toCompactPath(
    draw(isConic ? 0 : coarseStep, meridians) + draw(coarseStep, parallels),
    coarseStep,
  );
}
