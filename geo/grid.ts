import { geoArea } from 'd3-geo';
import { quantize } from 'topojson-client';
import { filter } from 'topojson-simplify';
import type { ArcIndexes, Objects, Topology } from 'topojson-specification';
import { polygonShape } from './topologies.ts';

/**
 * Rounds a topology to a grid in degrees and drops the rings that this destroys. An islet smaller than a few cells
 * collapses or turns inside out; it would then cover the whole globe.
 */
export function toGrid<Shapes extends Objects>(
  topology: Topology<Shapes>,
  degrees: number,
): Topology<Shapes> {
  const rounded = quantize(topology, { scale: [degrees, degrees], translate: [0, 0] });
  // The types of `filter` say that it passes coordinates, but it passes the arc indexes of the ring.
  const survives = (indexes: unknown, isHole: boolean) => {
    const shape = polygonShape(rounded, [indexes as ArcIndexes]);
    const area = geoArea(shape);
    const inside = isHole ? 4 * Math.PI - area : area;
    const corners = new Set(shape.coordinates[0]?.map(String));
    return corners.size >= 3 && inside > 1e-12 && inside < 2 * Math.PI;
  };
  const { type, transform, objects, arcs } = filter(rounded, survives) as Topology<Shapes>;
  if (!transform) throw new Error('The rounded topology lost its grid');
  return { type, transform, objects, arcs };
}
