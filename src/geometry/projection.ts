import {
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoConicEqualArea,
  geoEqualEarth,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { polygonsOf } from '#geometry/polygonsOf.ts';
import { toDegrees, toRadians, turnBetween } from '#geometry/angles.ts';
import type { LonLat } from '#geometry/coordinates.ts';
import {
  angleBetween,
  smallestCap,
  toLonLat,
  toSphere,
  widestGap,
  type Cap,
} from '#geometry/sphere.ts';

/** What a projection needs to be made again: plain data, safe to share. */
export type ProjectionSpec =
  | {
      readonly kind: 'conic';
      readonly parallels: readonly [number, number];
      readonly meridian: number;
    }
  | {
      readonly kind: 'azimuthal';
      readonly centre: LonLat;
      /** Degrees from the centre to the edge of what is drawn. */
      readonly reach: number;
    }
  | { readonly kind: 'world'; readonly meridian: number };

/** A cone suits a belt of one hemisphere: these latitudes, as north or as south, and so many degrees round. */
const belt = { from: 15, to: 84, narrowest: 40, widest: 190 };
/** Members that no circle of this radius holds, in degrees, are drawn on a map of the whole world. */
const widestCircle = 72;
/** An azimuthal map shows at least this far, in degrees from its centre. */
const hemisphere = 100;
/** Without so wide a gap between the members, the world is cut where it has no land: at 169° west. */
const usefulGap = 40;
const usualMeridian = 11;

const roundTo = (value: number, step: number) => Math.round(value / step) * step;

/** Longitude in the middle of the members' areas, on the circle, so that 180° is no edge. */
function centralMeridian(members: readonly Feature[]): number {
  let [east, north] = [0, 0];
  for (const member of members) {
    const [lon] = geoCentroid(member);
    const weight = geoArea(member);
    east += weight * Math.cos(toRadians(lon));
    north += weight * Math.sin(toRadians(lon));
  }
  return roundTo(toDegrees(Math.atan2(north, east)), 5);
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
    const y = -1000 * Math.sin(toRadians(middle));
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

/** Corners of the members' outlines. */
export function outlinePoints(members: readonly Feature[]): readonly LonLat[] {
  return members.flatMap(({ geometry }) =>
    polygonsOf(geometry).flatMap(([outer = []]) =>
      outer.map(([lon = 0, lat = 0]): LonLat => [lon, lat]),
    ),
  );
}

/** The smallest cap of the sphere around points in degrees. */
export function capAround(corners: readonly LonLat[]): Cap {
  return smallestCap(corners.map(toSphere));
}

/** Middle of an arc of longitudes, the shorter way round. */
const middleLon = (a: number, b: number) => a + turnBetween(a, b) / 2;

/**
 * North stays up for most members: halfway between the middle of their extent and the mean of the
 * members, each counting the same.
 */
function centreOfView(members: readonly Feature[], { lon, lat }: Middle): LonLat {
  const [x, y, z] = members
    .map((member) => toSphere(geoCentroid(member)))
    .reduce(([x1, y1, z1], [x2, y2, z2]) => [x1 + x2, y1 + y2, z1 + z2], [0, 0, 0]);
  const [meanLon, meanLat] = toLonLat([x, y, z]);
  return [roundTo(middleLon(lon, meanLon), 1), roundTo((lat + meanLat) / 2, 1)];
}

/** Middle of an extent in longitude and latitude. */
interface Middle {
  readonly lon: number;
  readonly lat: number;
}

function chooseCone(members: readonly Feature[]): ProjectionSpec {
  const meridian = centralMeridian(members);
  const south = latitudeBelow(members, meridian, 0.005);
  const north = latitudeBelow(members, meridian, 0.9);
  const inset = (north - south) / 5;
  return {
    kind: 'conic',
    parallels: [Math.round(south + inset), Math.round(north - inset)],
    meridian,
  };
}

/**
 * Equal-area projection for the members, by their extent.
 *
 * In a belt of one hemisphere a cone, its standard parallels a fifth inside the latitudes where 90 % of
 * the members' area lies between, turned to their middle (for the six of the CSTO: 43° and 63° north, 90°
 * east). In a circle anywhere, over the equator, the poles or 180°, Lambert's azimuthal projection. Else
 * the whole world, cut where no member is.
 */
export function chooseProjection(members: readonly Feature[]): ProjectionSpec {
  const corners = outlinePoints(members);
  const gap = widestGap(corners.map(([lon]) => lon));
  const round = 360 - gap.width;
  const latitudes = corners.map(([, lat]) => lat);
  const [south, north] = latitudes.reduce(
    ([low, high], lat) => [Math.min(low, lat), Math.max(high, lat)],
    [90, -90],
  );
  const isBelt = (from: number, to: number) => from >= belt.from && to <= belt.to;
  if (
    (isBelt(south, north) || isBelt(-north, -south)) &&
    round >= belt.narrowest &&
    round <= belt.widest
  ) {
    return chooseCone(members);
  }
  const middle: Middle = {
    lon: ((gap.from + gap.width / 2 + 360) % 360) - 180,
    lat: (south + north) / 2,
  };
  const { radius } = capAround(corners);
  if (radius <= widestCircle) {
    const centre = centreOfView(members, middle);
    const from = toSphere(centre);
    const farthest = corners.reduce(
      (most, corner) => Math.max(most, angleBetween(from, toSphere(corner))),
      0,
    );
    return { kind: 'azimuthal', centre, reach: Math.max(hemisphere, Math.ceil(farthest) + 5) };
  }
  return {
    kind: 'world',
    meridian: gap.width < usefulGap ? usualMeridian : roundTo(middle.lon, 5),
  };
}

/** A new projection at each call: d3's are mutable and never shared. */
export function createProjection(spec: ProjectionSpec): GeoProjection {
  switch (spec.kind) {
    case 'world':
      return geoEqualEarth().rotate([-spec.meridian, 0]);
    case 'azimuthal':
      // The far side would be a distorted ring round everything.
      return geoAzimuthalEqualArea().rotate([-spec.centre[0], -spec.centre[1]]).clipAngle(140);
    case 'conic':
      return geoConicEqualArea()
        .parallels([...spec.parallels])
        .rotate([-spec.meridian, 0]);
  }
}
