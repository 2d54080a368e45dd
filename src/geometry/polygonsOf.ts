import type { Geometry, Position } from 'geojson';

/** Polygons of a geometry, each a list of rings; none for points and lines. */
export function polygonsOf(geometry: Geometry): readonly Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
