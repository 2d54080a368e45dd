import { geoInterpolate, geoPath, type GeoProjection } from 'd3-geo';
import type { LonLat, Point } from '#geometry/coordinates.ts';

/** A sea whose name helps to read the map. */
export interface PlacedSea {
  readonly name: string;
  /** Middle of the name, in plane units. */
  readonly labelPoint: Point;
  /** Room for the name, in plane units. */
  readonly width: number;
}

/** Seas that may be named, with the western and the eastern end of the room for the name. */
const seas: readonly {
  readonly name: string;
  readonly west: LonLat;
  readonly east: LonLat;
}[] = [
  { name: 'Caspian Sea', west: [49.4, 41.2], east: [52.6, 41.2] },
  { name: 'Black Sea', west: [29.5, 43.2], east: [38.5, 43.2] },
  { name: 'Barents Sea', west: [30, 74], east: [50, 74] },
  { name: 'Sea of Okhotsk', west: [144, 54], east: [155, 54] },
  { name: 'Arctic Ocean', west: [70, 84], east: [140, 84] },
  { name: 'Pacific Ocean', west: [163, 46], east: [178, 46] },
  { name: 'Atlantic Ocean', west: [-40, 40], east: [-18, 40] },
  { name: 'Mediterranean Sea', west: [12, 35], east: [27, 34] },
  { name: 'Indian Ocean', west: [60, 0], east: [90, 0] },
];

const middleOf = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

/** The seas that a projection shows in one piece. The edge of a world map may cut an ocean in two. */
export function placeSeas(projection: GeoProjection): readonly PlacedSea[] {
  const path = geoPath(projection);
  const place = (at: LonLat): Point => path.centroid({ type: 'Point', coordinates: [...at] });
  return seas.flatMap(({ name, west, east }) => {
    const half = geoInterpolate([...west], [...east])(0.5);
    const [left, centre, right] = [place(west), place(half), place(east)];
    const middle = middleOf(left, right);
    const width = distance(left, right);
    // If an end is outside the drawing, the width is NaN; the comparison is then false and the sea is left out.
    if (!(distance(middle, centre) < width / 4)) return [];
    return [
      {
        name,
        labelPoint: [Math.round(middle[0]), Math.round(middle[1])] as const,
        width: Math.round(width),
      },
    ];
  });
}
