import type { GeoProjection } from 'd3-geo';
import type { Topology } from 'topojson-specification';
import type { Box } from './plane.ts';
import { polygonShape, type PolygonArcs } from './topologies.ts';

/** The part of the plane that the widest and the tallest screens can show, and a little more. */
const stage: Box = { x0: -1500, y0: -600, x1: 3400, y1: 1700 };

/** True if any vertex of a polygon's outline can be visible. A polygon is kept as a whole or not at all. */
export function isOnStage(topology: Topology, plane: GeoProjection, polygon: PolygonArcs): boolean {
  const [outline = []] = polygonShape(topology, polygon).coordinates;
  return outline.some(([longitude = 0, latitude = 0]) => {
    const [x, y] = plane([longitude, latitude]) ?? [Infinity, Infinity];
    return x > stage.x0 && x < stage.x1 && y > stage.y0 && y < stage.y1;
  });
}
