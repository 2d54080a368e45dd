import { geoArea } from 'd3-geo';
import type { Feature, Polygon, Position } from 'geojson';
import { toRadians } from '#geometry/angles.ts';
import { angleBetween, smallestCap, toSphere, type Cap } from '#geometry/sphere.ts';

/** A country by what belongs together. */
export interface CountryParts {
  /** What a map of the country must show. */
  readonly extent: Feature;
  /** Its shape: the extent, or the largest island of a country that is nearly all sea. */
  readonly main: Feature;
  /** What lies an ocean away, such as French Guiana, or is too scattered for a shape; null where nothing does. */
  readonly outlying: Feature | null;
}

/** Islands closer than this to the rest belong to it, in degrees: Svalbard does, Hawaii and the Azores don't. */
const reach = 6;
/** Countries of islands alone are spread wider; this is their size at most, in steradians (5000 km²). */
const islands = { area: 1.2e-4, reach: 15 };
/** A part this large beside the largest belongs to the country wherever it lies. */
const equalShare = 0.3;

/** Less land than this in its circle is no shape but a few specks. */
const leastLand = 0.01;

interface Part {
  readonly rings: Position[][];
  readonly area: number;
  readonly cap: Cap;
}

function capOf([outer = []]: Position[][]): Cap {
  const every = Math.ceil(outer.length / 40);
  const points = outer.filter((_, index) => index % every === 0);
  return smallestCap(
    points.map(([lon = 0, lat = 0]) => toSphere([lon, lat])),
    12,
  );
}

const gapBetween = (a: Cap, b: Cap) => angleBetween(a.centre, b.centre) - a.radius - b.radius;

const toFeature = (parts: readonly Part[]): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiPolygon', coordinates: parts.map(({ rings }) => rings) },
});

const areaOf = ({ radius }: Cap) => 2 * Math.PI * (1 - Math.cos(toRadians(radius)));

function isScattered(parts: readonly Part[]): boolean {
  const land = parts.reduce((sum, { area }) => sum + area, 0);
  const corners = parts.flatMap(({ rings: [outer = []] }) =>
    outer.map(([lon = 0, lat = 0]) => toSphere([lon, lat])),
  );
  return land < islands.area && land < leastLand * areaOf(smallestCap(corners, 12));
}

/** Divides a country: from its largest part, over narrow gaps, from island to island. */
export function divideCountry(country: Feature): CountryParts {
  const { geometry } = country;
  if (geometry.type !== 'MultiPolygon' || geometry.coordinates.length < 2) {
    return { extent: country, main: country, outlying: null };
  }
  const parts = geometry.coordinates
    .map((rings): Part => {
      const polygon: Polygon = { type: 'Polygon', coordinates: rings };
      return { rings, area: geoArea(polygon), cap: capOf(rings) };
    })
    .sort((a, b) => b.area - a.area);
  const largest = parts[0]?.area ?? 0;
  const extent = parts.filter(({ area }) => area >= largest * equalShare);
  const reachOfIt = largest < islands.area ? islands.reach : reach;
  let far = parts.slice(extent.length);
  for (;;) {
    const near = far.filter(({ cap }) =>
      extent.some((one) => gapBetween(cap, one.cap) <= reachOfIt),
    );
    if (near.length === 0) break;
    extent.push(...near);
    far = far.filter((one) => !near.includes(one));
  }
  const main = isScattered(extent) ? extent.slice(0, 1) : extent;
  if (main.length === parts.length) return { extent: country, main: country, outlying: null };
  return {
    extent: toFeature(extent),
    main: toFeature(main),
    outlying: toFeature(parts.filter((part) => !main.includes(part))),
  };
}
