import { geoArea } from 'd3-geo';
import type { Feature, Polygon, Position } from 'geojson';
import { toRadians } from '#geometry/angles.ts';
import { angleBetween, smallestCap, toSphere, type Cap } from '#geometry/sphere.ts';

/** A country divided into the parts that belong together and the others. */
export interface CountryParts {
  /** The parts that a map of the country must show. */
  readonly extent: Feature;
  /** The shape that is drawn at the table: the extent, or only the largest island if a country is nearly all sea. */
  readonly main: Feature;
  /** All other parts: an ocean away, such as French Guiana, or too scattered for a shape; null if there are none. */
  readonly outlying: Feature | null;
}

/** In degrees. Parts closer than this to the rest belong to it: Svalbard does, Hawaii and the Azores do not. */
const reach = 6;
/**
 * Countries of small islands are spread more widely, so they have a larger reach, in degrees. `area` is the most that
 * their largest part and their land may have, in steradians (about 5000 km²).
 */
const islands = { area: 1.2e-4, reach: 15 };
/** A part with at least this share of the largest part's area always belongs to the extent, wherever it lies. */
const equalShare = 0.3;

/** If land covers a smaller share of the circle around a country of islands, it is drawn as its largest island only. */
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

/** Divides a country. The extent grows from its largest parts to every part that is close enough to it. */
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
