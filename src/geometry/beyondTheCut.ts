import { geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, Position } from 'geojson';

/** Islands that a map of the world draws at its other edge, such as the western Aleutians; apart from their country. */
export interface CutCountry {
  readonly near: Feature;
  readonly beyond: Position[][][];
}

/**
 * @param country parts from large to small
 * @param halfWidth of the world in the projection's units
 */
export function divideAtTheCut(
  projection: GeoProjection,
  country: Feature,
  halfWidth: number,
): CutCountry {
  const { geometry } = country;
  if (geometry.type !== 'MultiPolygon') return { near: country, beyond: [] };
  const path = geoPath(projection);
  const parts = geometry.coordinates.map((rings) => {
    const polygon = { type: 'Polygon', coordinates: rings } as const;
    const [[x0], [x1]] = path.bounds(polygon);
    return { rings, x: (x0 + x1) / 2, width: x1 - x0, area: path.area(polygon) };
  });
  const largest = parts.reduce((a, b) => (b.area > a.area ? b : a));
  // An island that the cut goes through is as wide as the world.
  const isNear = (part: (typeof parts)[number]) =>
    part === largest || (part.width < halfWidth && Math.abs(part.x - largest.x) < halfWidth);
  const near = parts.filter(isNear).map(({ rings }) => rings);
  return {
    near: {
      type: 'Feature',
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: near },
    },
    beyond: parts.filter((part) => !isNear(part)).map(({ rings }) => rings),
  };
}
