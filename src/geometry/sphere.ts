import { toDegrees, toRadians } from '#geometry/angles.ts';
import type { LonLat } from '#geometry/coordinates.ts';

/** A point of the unit sphere: x towards longitude 0°, y towards 90° east, z towards the north pole. */
export type SpherePoint = readonly [x: number, y: number, z: number];

/** The point of the unit sphere at a longitude and latitude in degrees. */
export function toSphere([lon, lat]: LonLat): SpherePoint {
  const [l, b] = [toRadians(lon), toRadians(lat)];
  return [Math.cos(b) * Math.cos(l), Math.cos(b) * Math.sin(l), Math.sin(b)];
}

/** Longitude and latitude in degrees of a point; the point need not have length 1. */
export function toLonLat([x, y, z]: SpherePoint): LonLat {
  return [toDegrees(Math.atan2(y, x)), toDegrees(Math.atan2(z, Math.hypot(x, y)))];
}

/** Angle between two points of the unit sphere, in degrees. */
export function angleBetween(a: SpherePoint, b: SpherePoint): number {
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return toDegrees(Math.acos(Math.max(-1, Math.min(1, dot))));
}

/** A cap: a circle on the sphere with everything inside it. */
export interface Cap {
  readonly centre: SpherePoint;
  /** Degrees. */
  readonly radius: number;
}

/**
 * About the smallest cap that holds all points, after Bădoiu and Clarkson: its centre moves towards the farthest point,
 * less with each step.
 */
export function smallestCap(points: readonly SpherePoint[], steps = 60): Cap {
  let centre: SpherePoint = points[0] ?? [1, 0, 0];
  const farthest = () => {
    let [found, radius] = [centre, -1];
    for (const point of points) {
      const angle = angleBetween(centre, point);
      if (angle > radius) [found, radius] = [point, angle];
    }
    return { found, radius };
  };
  for (let step = 1; step <= steps; step += 1) {
    const { found } = farthest();
    const share = 1 / (step + 1);
    const [x, y, z] = centre.map((value, axis) => value + ((found[axis] ?? 0) - value) * share);
    const length = Math.hypot(x ?? 0, y ?? 0, z ?? 0);
    // Opposite points have no middle: keep the centre.
    if (length < 1e-6) break;
    centre = [(x ?? 0) / length, (y ?? 0) / length, (z ?? 0) / length];
  }
  return { centre, radius: farthest().radius };
}

/** The widest range of longitudes, in degrees, without any of `lons`: its western end and its width. */
export function widestGap(lons: readonly number[]): {
  readonly from: number;
  readonly width: number;
} {
  const sorted = [...new Set(lons)].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return { from: -180, width: 360 };
  let widest = { from: sorted.at(-1) ?? first, width: 360 + first - (sorted.at(-1) ?? first) };
  for (const [index, lon] of sorted.entries()) {
    const width = (sorted[index + 1] ?? lon) - lon;
    if (width > widest.width) widest = { from: lon, width };
  }
  return widest;
}
