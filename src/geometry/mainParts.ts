import { geoArea } from 'd3-geo';
import type { Feature, Polygon, Position } from 'geojson';
import { angleBetween, smallestCap, toSphere, type Cap } from '#geometry/sphere.ts';

/** A country in two: what a map of it must show, and what lies an ocean away, such as French Guiana. */
export interface CountryParts {
  readonly main: Feature;
  /** Null where the country is of one piece. */
  readonly outlying: Feature | null;
}

/** Islands closer than this to the rest belong to it, in degrees: Svalbard does, Hawaii and the Azores don't. */
const reach = 6;
/** Countries of islands alone are spread wider; this is their size at most, in steradians (5000 km²). */
const islands = { area: 1.2e-4, reach: 15 };
/** A part this large beside the largest belongs to the country wherever it lies. */
const equalShare = 0.3;

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

/** Divides a country by what belongs together: from its largest part, over narrow gaps, from island to island. */
export function divideCountry(country: Feature): CountryParts {
  const { geometry } = country;
  if (geometry.type !== 'MultiPolygon' || geometry.coordinates.length < 2) {
    return { main: country, outlying: null };
  }
  const parts = geometry.coordinates
    .map((rings): Part => {
      const polygon: Polygon = { type: 'Polygon', coordinates: rings };
      return { rings, area: geoArea(polygon), cap: capOf(rings) };
    })
    .sort((a, b) => b.area - a.area);
  const largest = parts[0]?.area ?? 0;
  const main = parts.filter(({ area }) => area >= largest * equalShare);
  let far = parts.slice(main.length);
  const reachOfIt = largest < islands.area ? islands.reach : reach;
  for (;;) {
    const near = far.filter(({ cap }) => main.some((one) => gapBetween(cap, one.cap) <= reachOfIt));
    if (near.length === 0) break;
    main.push(...near);
    far = far.filter((one) => !near.includes(one));
  }
  if (far.length === 0) return { main: country, outlying: null };
  return { main: toFeature(main), outlying: toFeature(far) };
}
