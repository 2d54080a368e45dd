import {
  geoArea,
  geoCentroid,
  geoConicEqualArea,
  geoEqualEarth,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';

/** What a projection needs to be made again: plain data, safe to share. */
export type ProjectionSpec =
  | {
      readonly kind: 'conic';
      readonly parallels: readonly [number, number];
      readonly meridian: number;
    }
  | { readonly kind: 'world'; readonly meridian: number };

/** Members further apart than this, in degrees of latitude, are drawn on a map of the whole world. */
const widestCone = 75;

const roundTo = (value: number, step: number) => Math.round(value / step) * step;

/** Longitude in the middle of the members' areas, on the circle, so that 180° is no edge. */
function centralMeridian(members: readonly Feature[]): number {
  let [east, north] = [0, 0];
  for (const member of members) {
    const [lon] = geoCentroid(member);
    const weight = geoArea(member);
    east += weight * Math.cos((lon * Math.PI) / 180);
    north += weight * Math.sin((lon * Math.PI) / 180);
  }
  return roundTo((Math.atan2(north, east) * 180) / Math.PI, 5);
}

/** Latitude south of which `share` of the members' common area lies. */
function latitudeBelow(members: readonly Feature[], meridian: number, share: number): number {
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...members] };
  // Lambert's cylinder: y grows with the sine of the latitude, and areas are true.
  const cylinder = geoConicEqualArea()
    .parallels([0, 0])
    .rotate([-meridian, 0])
    .center([0, 0])
    .scale(1000)
    .translate([0, 0]);
  const total = geoPath(cylinder).area(all);
  let [south, north] = [-90, 90];
  while (north - south > 0.5) {
    const middle = (south + north) / 2;
    const y = -1000 * Math.sin((middle * Math.PI) / 180);
    const below = geoPath(
      cylinder.clipExtent([
        [-1e5, y],
        [1e5, 1e5],
      ]),
    ).area(all);
    if (below < share * total) south = middle;
    else north = middle;
  }
  return (south + north) / 2;
}

/**
 * Equal-area projection for the members: a cone with its standard parallels a fifth inside the
 * latitudes where 98 % of their area lies between, turned to their middle; the whole world where they
 * are spread wider than a cone can show. For the six of the CSTO: 43° and 63° north, 90° east.
 */
export function chooseProjection(members: readonly Feature[]): ProjectionSpec {
  const meridian = centralMeridian(members);
  const south = latitudeBelow(members, meridian, 0.005);
  const north = latitudeBelow(members, meridian, 0.9);
  if (north - south > widestCone) return { kind: 'world', meridian };
  const inset = (north - south) / 5;
  return {
    kind: 'conic',
    parallels: [Math.round(south + inset), Math.round(north - inset)],
    meridian,
  };
}

/** A new projection at each call: d3's are mutable and never shared. */
export function createProjection(spec: ProjectionSpec): GeoProjection {
  if (spec.kind === 'world') return geoEqualEarth().rotate([-spec.meridian, 0]);
  return geoConicEqualArea()
    .parallels([...spec.parallels])
    .rotate([-spec.meridian, 0]);
}
