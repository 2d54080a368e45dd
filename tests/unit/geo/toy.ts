import type { Basemap, Territory } from '../../../geo/topologies.ts';

// Two countries of 10° × 10° on the equator, one arc between them, and some land apart:
//
//   10° ┌──1──┬──2──┐   ┌─┐
//       │ AAA 0 BBB │   │3│ land
//    0° └─────┴─────┘   └─┘
//      0°    10°   20° 30° 35°
//
// Arc 0 runs south; arcs 1 and 2 run around their countries, clockwise as d3-geo wants outlines.

const arcs: Basemap['arcs'] = [
  [
    [10, 10],
    [10, 0],
  ],
  [
    [10, 0],
    [0, 0],
    [0, 10],
    [10, 10],
  ],
  [
    [10, 10],
    [20, 10],
    [20, 0],
    [10, 0],
  ],
  [
    [30, 0],
    [30, 10],
    [35, 10],
    [35, 0],
    [30, 0],
  ],
];

/** A country with one ring of arcs. */
export const country = (id: string, ring: number[]): Territory => ({
  type: 'MultiPolygon',
  id,
  properties: { name: id },
  arcs: [[ring]],
});

/** The toy basemap, with the given objects replaced. */
export function toyBasemap(changes: Partial<Basemap['objects']> = {}): Basemap {
  return {
    type: 'Topology',
    arcs,
    objects: {
      countries: countries(country('AAA', [0, 1]), country('BBB', [~0, 2])),
      crimea: { type: 'Polygon', id: 'crimea', arcs: [[~0, 2]] },
      land: { type: 'MultiPolygon', arcs: [[[3]]] },
      ...changes,
    },
  };
}

/** The collection of countries for a toy basemap. */
export const countries = (...geometries: Territory[]): Basemap['objects']['countries'] => ({
  type: 'GeometryCollection',
  geometries,
});

/** The basemap with all its vertices moved. Vertices are longitude and latitude in degrees. */
export function moved(toy: Basemap, move: (vertex: readonly number[]) => number[]): Basemap {
  return { ...toy, arcs: toy.arcs.map((arc) => arc.map(move)) };
}
