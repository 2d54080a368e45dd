import { geoAzimuthalEqualArea, geoCircle, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import type { Basemap } from '#geometry/basemap.ts';
import type { LonLat } from '#geometry/coordinates.ts';
import { capAround, outlinePoints } from '#geometry/projection.ts';
import { toLonLat } from '#geometry/sphere.ts';

/** Least radius of a map, in degrees: a single city state must be shown with the coast around it. */
const smallestView = 1.5;
/** In degrees. A view with a larger radius is not widened; the members have enough coasts of their own. */
const widestSearch = 24;
/** Least share of land in the circle. For Malta, Sicily is enough; Nauru is widened until the Solomon Islands show. */
const leastLand = 0.012;

/** Share of land in the circle with a radius in degrees around a point. */
function landWithin({ countries, land }: Basemap, [lon, lat]: LonLat, radius: number): number {
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    // d3 would fill the whole circle for a member that ends exactly on it.
    .clipAngle(radius * 1.01)
    .precision(0)
    .scale(1000);
  const path = geoPath(projection);
  const drawn = [...countries.map(({ feature }) => feature), land];
  const area = drawn.reduce((sum, one) => sum + path.area(one), 0);
  return area / path.area({ type: 'Sphere' });
}

/**
 * What a map of the members must show: all members and, if they lie in an ocean, so much land around them that a reader
 * can see which ocean it is.
 */
export function viewOf(members: readonly Feature[], basemap: Basemap): FeatureCollection {
  const cap = capAround(outlinePoints(members));
  const centre = toLonLat(cap.centre);
  let radius = Math.max(cap.radius, smallestView);
  while (radius < widestSearch && landWithin(basemap, centre, radius) < leastLand) radius *= 1.5;
  const circle = geoCircle()
    .center([...centre])
    .radius(radius)
    .precision(10)();
  const around: Feature[] =
    radius > cap.radius ? [{ type: 'Feature', properties: {}, geometry: circle }] : [];
  return { type: 'FeatureCollection', features: [...members, ...around] };
}
