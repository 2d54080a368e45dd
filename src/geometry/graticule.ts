import type { MultiLineString } from 'geojson';
import type { LonLat } from '#geometry/coordinates.ts';

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

/**
 * Meridians every 15° and parallels every 10°, in degrees, between two parallels. A meridian needs two
 * points because it is a great circle; a parallel is not and gets one every 10°.
 */
export function buildGraticule(south: number, north: number): MultiLineString {
  const meridians = range(-180, 165, 15).map((lon): LonLat[] => [
    [lon, south],
    [lon, north],
  ]);
  const parallels = range(south + 10, north, 10).map((lat) =>
    range(-180, 180, 10).map((lon): LonLat => [lon, lat]),
  );
  return {
    type: 'MultiLineString',
    coordinates: [...meridians, ...parallels].map((line) => line.map((point) => [...point])),
  };
}
