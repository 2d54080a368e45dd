import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Arrangement } from '#geometry/arrangement.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { PlacedLabel } from '#geometry/labels/label.ts';
import type { MapSize } from '#geometry/mapSize.ts';
import { sizedLabelSteps } from '#geometry/labels/sizedLabels.ts';
import { finish } from '#geometry/resumable.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { workBetweenFrames } from '#views/map/betweenFrames.ts';
import type { Reached } from '#views/map/useArrangement.ts';

/** Names for a drawing as it stands, there as soon as it is. */
export function useMapLabels(
  geometry: MapGeometry,
  size: MapSize | null,
  arrangement: Arrangement | null,
): readonly PlacedLabel[] {
  const { alliance } = useAlliance();
  return useMemo(
    () =>
      size && arrangement
        ? finish(sizedLabelSteps(geometry, arrangement, size, alliance.focus))
        : [],
    [geometry, size, arrangement, alliance],
  );
}

/**
 * Names for a drawing that moves: at once where a hand moves it, otherwise between the frames after it has
 * come to rest, none on the way. Null until the first are placed: the prerendered ones stand so long.
 */
export function useMovingLabels(
  geometry: MapGeometry,
  size: MapSize | null,
  reached: Reached | null,
): readonly PlacedLabel[] | null {
  const { focus } = useAlliance().alliance;
  const hasTime = reached?.hasTime ?? false;
  const atOnce = useMapLabels(geometry, size, hasTime ? null : (reached?.arrangement ?? null));
  const [placed, setPlaced] = useState<{
    readonly on: Reached;
    readonly labels: readonly PlacedLabel[];
  } | null>(null);
  useEffect(() => {
    if (!size || !reached?.hasTime) return undefined;
    return workBetweenFrames(
      sizedLabelSteps(geometry, reached.arrangement, size, focus),
      (labels) => startTransition(() => setPlaced({ on: reached, labels })),
    );
  }, [geometry, size, reached, focus]);
  if (!hasTime && reached) return atOnce;
  if (placed && placed.on === reached) return placed.labels;
  return placed && [];
}
