import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { ArcIndexes, Objects, Topology } from 'topojson-specification';
import { ringArea, toArc } from './topologies.ts';

/** Options of `simplifyTopology`. */
export interface Simplification {
  /** Zoom at which a vertex of this arc is seen. */
  readonly zoomOf: (lonLat: readonly number[], arc: number) => number;
  /** Smallest triangle worth a vertex, in steradians at zoom 1. */
  readonly triangle: number;
  /** Smallest island worth drawing, in steradians at zoom 1. */
  readonly island: number;
  /** True for a ring that is kept even if it is too small. Default: none. */
  readonly isKept?: (ring: ArcIndexes) => boolean;
}

/**
 * Simplifies a topology with Visvalingam–Whyatt on the sphere. On an equal-area map the area of a spherical triangle is
 * proportional to its area on the screen, so no projection is needed and nothing breaks at 180°. Weights grow with the
 * square of the zoom, as areas on the screen do. Neighbours share arcs, so their borders are simplified alike.
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
  // The types of `filter` say that it passes coordinates, but it passes the arc indexes of the ring.
  const isWorthDrawing = (ring: unknown) => {
    const indexes = ring as ArcIndexes;
    // The largest zoom of all its arcs, so that an exclave and the hole around it are both kept or both dropped.
    const zoom = Math.max(
      ...indexes.map(toArc).map((arc) => zoomOf(simplified.arcs[arc]?.[0] ?? [], arc)),
    );
    return isKept(indexes) || ringArea(simplified, indexes) * zoom ** 2 >= island;
  };
  return filter(simplified, isWorthDrawing) as Topology<Shapes>;
}
