declare module 'd3-geo-projection' {
  import type { GeoJSON } from 'geojson';

  /** Joins polygons that were cut along the antimeridian. */
  export function geoStitch<Shape extends GeoJSON>(object: Shape): Shape;
}
