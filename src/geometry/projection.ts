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

/** What `createProjection` needs, as plain data. All angles in degrees. */
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

/**
 * When a conic projection is suitable, in degrees: all latitudes between `from` and `to` north, or all south, and the
 * members spread over `narrowest` to `widest` degrees of longitude.
 */
const belt = { from: 15, to: 84, narrowest: 40, widest: 190 };
/** In degrees. Members that do not fit into a circle of this radius are drawn on a map of the whole world. */
const widestCircle = 72;
/** Least `reach` of an azimuthal map, in degrees. */
const hemisphere = 100;
/**
 * In degrees of longitude. A map of the world is cut in the widest gap between the members if it is at least this wide,
 * otherwise at 169° west, where there is hardly any land.
 */
const usefulGap = 40;
const usualMeridian = 11;

const roundTo = (value: number, step: number) => Math.round(value / step) * step;

/** Mean longitude of the members, weighted by area. A circular mean, so that 180° is no special case. */
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

/** The latitude with `share` of the members' total area south of it. */
function latitudeBelow(members: readonly Feature[], meridian: number, share: number): number {
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...members] };
  // Lambert's equal-area cylindrical projection: y is proportional to the sine of the latitude.
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

/** Corners of the members' outlines, without holes. */
export function outlinePoints(members: readonly Feature[]): readonly LonLat[] {
  return members.flatMap(({ geometry }) =>
    polygonsOf(geometry).flatMap(([outer = []]) =>
      outer.map(([lon = 0, lat = 0]): LonLat => [lon, lat]),
    ),
  );
}

/** About the smallest circle on the sphere around points. */
export function capAround(corners: readonly LonLat[]): Cap {
  return smallestCap(corners.map(toSphere));
}

/** Middle of two longitudes in degrees, on the shorter way round. */
const middleLon = (a: number, b: number) => a + turnBetween(a, b) / 2;

/**
 * Centre of an azimuthal map: halfway between the middle of the members' extent and the mean of their centres, each
 * member counting the same. This keeps north up for most members.
 */
function centreOfView(members: readonly Feature[], { lon, lat }: Middle): LonLat {
  const [x, y, z] = members
    .map((member) => toSphere(geoCentroid(member)))
    .reduce(([x1, y1, z1], [x2, y2, z2]) => [x1 + x2, y1 + y2, z1 + z2], [0, 0, 0]);
  const [meanLon, meanLat] = toLonLat([x, y, z]);
  return [roundTo(middleLon(lon, meanLon), 1), roundTo((lat + meanLat) / 2, 1)];
}

/** Middle of the members' extent, in degrees. */
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
 * Chooses an equal-area projection by the extent of the members.
 *
 * - Members in a belt of one hemisphere: a conic projection around their mean longitude. Its standard parallels lie a
 *   fifth inside the two latitudes that have 0.5 % and 90 % of the members' area south of them. For the six CSTO
 *   members: 43° and 63° north, 90° east.
 * - Members in a circle anywhere, also across the equator, a pole or 180°: Lambert's azimuthal projection.
 * - Others: the whole world, cut where no member is, if the gap is wide enough.
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

/** Creates a d3 projection. Each call gives a new one, because d3's projections are mutable. */
export function createProjection(spec: ProjectionSpec): GeoProjection {
  switch (spec.kind) {
    case 'world':
      return geoEqualEarth().rotate([-spec.meridian, 0]);
    case 'azimuthal':
      // Without clipping, the far side of the globe would be a distorted ring around the map.
      return geoAzimuthalEqualArea().rotate([-spec.centre[0], -spec.centre[1]]).clipAngle(140);
    case 'conic':
      return geoConicEqualArea()
        .parallels([...spec.parallels])
        .rotate([-spec.meridian, 0]);
  }
}
