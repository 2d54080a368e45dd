import { geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, GeoJSON } from 'geojson';
import { toCompactPath } from '#geometry/compactPath.ts';
import type { Point } from '#geometry/coordinates.ts';

/** Rings and lines of an object, projected. */
export function ringsOf(projection: GeoProjection, object: GeoJSON): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  const recorder = {
    moveTo: (x: number, y: number) => rings.push([[x, y]]),
    lineTo: (x: number, y: number) => rings.at(-1)?.push([x, y]),
    beginPath() {},
    closePath() {},
    arc() {},
  };
  geoPath(projection, recorder as unknown as CanvasRenderingContext2D)(object);
  return rings;
}

/** All points of the rings and lines of an object, projected. */
export const pointsOf = (projection: GeoProjection, object: GeoJSON) =>
  ringsOf(projection, object).flat();

/** Compact path data of an object; empty for null or if nothing of it is drawn. `step` as for `toCompactPath`. */
export function pathOf(projection: GeoProjection, object: GeoJSON | null, step = 1): string {
  return object === null ? '' : toCompactPath(geoPath(projection).digits(0)(object) ?? '', step);
}

/** The polygon of a country with the largest projected area. */
export function largestPart(projection: GeoProjection, { geometry }: Feature): Feature {
  if (geometry.type !== 'MultiPolygon') return { type: 'Feature', properties: {}, geometry };
  const path = geoPath(projection);
  const parts = geometry.coordinates.map((coordinates) => {
    const polygon = { type: 'Polygon', coordinates } as const;
    return { polygon, area: path.area(polygon) };
  });
  const largest = parts.reduce((a, b) => (b.area > a.area ? b : a));
  return { type: 'Feature', properties: {}, geometry: largest.polygon };
}
