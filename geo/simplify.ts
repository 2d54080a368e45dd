import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { ArcIndexes, Objects, Topology } from 'topojson-specification';
import { ringArea, toArc } from './topologies.ts';

export interface Simplification {
  /** Enlargement at which a vertex of this arc is seen. */
  readonly zoomOf: (lonLat: readonly number[], arc: number) => number;
  /** Steradians: the smallest triangle worth a vertex, at enlargement 1. */
  readonly triangle: number;
  /** Steradians: the smallest island worth drawing, at enlargement 1. */
  readonly island: number;
  readonly isKept?: (ring: ArcIndexes) => boolean;
}

/**
 * Visvalingam–Whyatt on the sphere. On an equal-area map a spherical triangle's area is its area
 * on the screen but for a constant, so no plane is needed and nothing tears at 180°. Weights grow
 * with the square of the enlargement, as areas on the screen do. Arcs are shared, so are decisions.
 */
export function simplifyTopology<Shapes extends Objects>(
  topology: Topology<Shapes>,
  { zoomOf, triangle, island, isKept = () => false }: Simplification,
): Topology<Shapes> {
  const weighed = presimplify(topology, sphericalTriangleArea);
  const arcs = weighed.arcs.map((arc, index) =>
    arc.map((vertex) => {
      const [longitude = 0, latitude = 0, weight = 0] = vertex;
      return [longitude, latitude, weight * zoomOf(vertex, index) ** 2];
    }),
  );
  const simplified = simplify({ ...weighed, arcs }, triangle);
  // The types of `filter` promise coordinates; it hands over the ring's arc indexes.
  const isWorthDrawing = (ring: unknown) => {
    const indexes = ring as ArcIndexes;
    // The largest of all its arcs, so that an exclave and the hole around it share one fate.
    const zoom = Math.max(
      ...indexes.map(toArc).map((arc) => zoomOf(simplified.arcs[arc]?.[0] ?? [], arc)),
    );
    return isKept(indexes) || ringArea(simplified, indexes) * zoom ** 2 >= island;
  };
  return filter(simplified, isWorthDrawing) as Topology<Shapes>;
}
