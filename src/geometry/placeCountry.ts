import { geoPath, type GeoProjection } from 'd3-geo';
import type { Country } from '#geometry/basemap.ts';
import { boundsOf } from '#geometry/coordinates.ts';
import type { PlacedCountry } from '#geometry/mapGeometry.ts';
import { largestPart, pathOf, pointsOf } from '#geometry/planarShape.ts';

/** Projects a country. Its name stands at the middle of its largest part, in plane units. */
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
    // The bounds limit the size of the name, so they must not include islands far away from it.
    bounds: boundsOf(pointsOf(projection, largest)),
    labelPoint: [Math.round(centre[0]), Math.round(centre[1])],
  };
}
