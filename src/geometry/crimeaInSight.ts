import { toFrame, type Arrangement } from '#geometry/arrangement.ts';
import { cornersOf, ringsOfPath } from '#geometry/compactPath.ts';
import { boundsOf, overlaps, type Bounds } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

/** True where some of Crimea lies in an area of the frame, so that its note must stand by the drawing. */
export function crimeaInSight(
  { crimea }: Pick<MapGeometry, 'crimea'>,
  arrangement: Arrangement,
  area: Bounds,
): boolean {
  const points = ringsOfPath(crimea).flatMap(cornersOf);
  return overlaps(boundsOf(points.map((point) => toFrame(arrangement, point))), area);
}
