import { toFrame, type Arrangement } from '#geometry/arrangement.ts';
import { cornersOf, ringsOfPath } from '#geometry/compactPath.ts';
import { boundsOf, overlaps, type Bounds, type Point } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

/** Corners of Crimea's outline, in plane units; none for an empty path. */
export const crimeaCorners = (crimea: string): readonly Point[] =>
  ringsOfPath(crimea).flatMap(cornersOf);

/** True if the bounds of Crimea overlap `area` (frame units). The note about Crimea must then stand by the drawing. */
export function crimeaInSight(
  { crimea }: Pick<MapGeometry, 'crimea'>,
  arrangement: Arrangement,
  area: Bounds,
): boolean {
  return overlaps(
    boundsOf(crimeaCorners(crimea).map((point) => toFrame(arrangement, point))),
    area,
  );
}
