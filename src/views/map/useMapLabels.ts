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

/** Labels for a drawing at rest, placed during the render. Empty until size and arrangement are known. */
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
 * Labels for a drawing that moves. While a hand moves it they are placed at once; after a transition they are placed
 * between frames, and there are none during it. Null until the first ones are placed: the prerendered labels are shown
 * until then.
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
