import type { GeoProjection } from 'd3-geo';
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { CountryId } from './countries.ts';
import { members } from './countries.ts';
import type { World } from './topologies.ts';
import { countryOf } from './topologies.ts';

/** The frame that detail is judged in; the page projects anew at run time. */
export const frame = { width: 1920, height: 1080, margin: 40 } as const;

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The equal-area cone on which the six members fill the frame: 1 unit = 1 px at 1920×1080. */
export function buildPlane(world: World): GeoProjection {
  const { width, height, margin } = frame;
  const geometries = members.map((id) => countryOf(world.objects.countries, id));
  return geoConicEqualArea()
    .parallels([43, 63])
    .rotate([-90, 0])
    .precision(0)
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      feature(world, { type: 'GeometryCollection', geometries }),
    );
}

/** A country's box on the plane. Throws where the world has no such country. */
export function boxOf(world: World, plane: GeoProjection, id: CountryId): Box {
  const country = feature(world, countryOf(world.objects.countries, id));
  const [[x0, y0], [x1, y1]] = geoPath(plane).bounds(country);
  return { x0, y0, x1, y1 };
}
