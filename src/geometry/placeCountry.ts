import { geoPath, type GeoProjection } from 'd3-geo';
import type { Country } from '#geometry/basemap.ts';
import { boundsOf } from '#geometry/coordinates.ts';
import type { PlacedCountry } from '#geometry/mapGeometry.ts';
import { largestPart, pathOf, pointsOf } from '#geometry/planarShape.ts';

/** A country with its path and the place of its name: the middle of its largest part. */
export function placeCountry(
  projection: GeoProjection,
  { id, name, feature }: Country,
): PlacedCountry {
  const largest = largestPart(projection, feature);
  const centre = geoPath(projection).centroid(largest);
  return {
    id,
    name,
    path: pathOf(projection, feature),
    // Room for the name is where the name stands, not on islands far from it.
    bounds: boundsOf(pointsOf(projection, largest)),
    labelPoint: [Math.round(centre[0]), Math.round(centre[1])],
  };
}
