import { useEffect, useMemo } from 'react';
import type { Arrangement } from '#geometry/arrangement.ts';
import { grow } from '#geometry/coordinates.ts';
import { crimeaInSight } from '#geometry/crimeaInSight.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { MapSize } from '#geometry/mapSize.ts';

/** The page shows this much of the drawing beyond its area, under the key, the note and the seats. In pixels. */
const beyondPx = 260;

/** Calls `onCrimea` with whether Crimea is in sight, so that its note is shown only then. */
export function useCrimeaInSight(
  geometry: MapGeometry,
  arrangement: Arrangement | null,
  size: MapSize | null,
  onCrimea: ((isInSight: boolean) => void) | undefined,
): void {
  const isInSight = useMemo(
    () =>
      !size ||
      !arrangement ||
      crimeaInSight(geometry, arrangement, grow(size.area, beyondPx * size.unitsPerPixel)),
    [geometry, arrangement, size],
  );
  useEffect(() => onCrimea?.(isInSight), [onCrimea, isInSight]);
}
