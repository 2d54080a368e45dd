import { geoConicEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import { members, type CountryId } from './countries.ts';
import { countryOf, type World } from './topologies.ts';

/** The frame for deciding how much detail is needed, in px. The page makes its own projection at run time. */
export const frame = { width: 1920, height: 1080, margin: 40 } as const;

/** A rectangle on the plane, in px. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The conic equal-area projection that fits the six members into the frame: 1 unit = 1 px at 1920 × 1080. */
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

/**
 * The bounds of a country on the plane.
 *
 * @throws Error if the world has no such country
 */
export function boxOf(world: World, plane: GeoProjection, id: CountryId): Box {
  const country = feature(world, countryOf(world.objects.countries, id));
  const [[x0, y0], [x1, y1]] = geoPath(plane).bounds(country);
  return { x0, y0, x1, y1 };
}
