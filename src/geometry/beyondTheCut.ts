import { geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, Position } from 'geojson';

/** A country whose islands lie on both sides of a world map's edge, such as the USA with the western Aleutians. */
export interface CutCountry {
  /** The largest part and all parts on its side of the edge. */
  readonly near: Feature;
  /** Polygons that are drawn at the other edge of the map. */
  readonly beyond: Position[][][];
}

/**
 * Divides a country into the parts near its largest one and the parts that a world map draws at its other edge.
 *
 * @param halfWidth half the width of the world, in plane units
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
  // An island that the edge of the map cuts is drawn as wide as the world.
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
