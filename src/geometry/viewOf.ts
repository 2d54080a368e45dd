import { geoAzimuthalEqualArea, geoCircle, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import type { Basemap } from '#geometry/basemap.ts';
import type { LonLat } from '#geometry/coordinates.ts';
import { capAround, outlinePoints } from '#geometry/projection.ts';
import { toLonLat } from '#geometry/sphere.ts';

/** A map shows at least this much, in degrees from its middle: a single city state needs a coast around it. */
const smallestView = 1.5;
/** A larger alliance has shores enough of its own; a smaller one is widened up to here, in degrees. */
const widestSearch = 24;
/** So much of the circle must be land: Malta has Sicily at once, Nauru nothing until the Solomon Islands. */
const leastLand = 0.012;

/** Share of the circle around a point that is land. */
function landWithin({ countries, land }: Basemap, [lon, lat]: LonLat, radius: number): number {
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    // A member that ends exactly on the circle would be taken for all of it.
    .clipAngle(radius * 1.01)
    .precision(0)
    .scale(1000);
  const path = geoPath(projection);
  const drawn = [...countries.map(({ feature }) => feature), land];
  const area = drawn.reduce((sum, one) => sum + path.area(one), 0);
  return area / path.area({ type: 'Sphere' });
}

/**
 * What a map of the members must show: all of them, and where they lie lost in an ocean so much around
 * them that a reader sees which.
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
