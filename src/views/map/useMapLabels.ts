import { startTransition, useEffect, useMemo, useState } from 'react';
import { arrangeMap, type Arrangement } from '#geometry/arrangement.ts';
import { grow, type Point } from '#geometry/coordinates.ts';
import { labelPlacements } from '#geometry/labelPlacements.ts';
import type { FrameName } from '#geometry/frames.ts';
import { labelSteps } from '#geometry/labelMap.ts';
import { overviewBelow } from '#geometry/labelRequests.ts';
import type { PlacedLabel } from '#geometry/mapLabel.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { finish, type Steps } from '#geometry/steps.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { workBetweenFrames } from '#views/map/betweenFrames.ts';
import type { Reached } from '#views/map/useArrangement.ts';
import { mapSizeOf, type MapSize } from '#views/map/useMapSize.ts';

/** Sizes the first picture is laid out for, before the page knows its own, in pixels. */
const nominal = {
  wide: { width: 850, height: 430 },
  tall: { width: 358, height: 400 },
};

/** Free pixels along the edges of the drawing. */
const edgePx = 4;

/** None at the table, whose captions are its own. */
function* stepsFor(
  geometry: MapGeometry,
  arrangement: Arrangement,
  { area, unitsPerPixel, letterScale, frameName }: MapSize,
  focus: readonly string[],
): Steps<readonly PlacedLabel[]> {
  if (arrangement.land === 0) return [];
  const { k, turn } = arrangement.camera;
  // A state so large that its own view is nearly the overview has the same places for names.
  const like = Math.abs(turn) < 20 ? 'wide' : frameName;
  const placements = k < overviewBelow ? labelPlacements[like] : {};
  // In pixels of the letters' own scale: room, reach and collision grow with them.
  const unitsPerLetterPixel = unitsPerPixel * letterScale;
  const labelArea = {
    frame: grow(area, -edgePx * unitsPerLetterPixel),
    unitsPerPixel: unitsPerLetterPixel,
  };
  const scaled = ([x, y]: Point): Point => [x * letterScale, y * letterScale];
  const labels = yield* labelSteps(geometry, arrangement, labelArea, focus, placements);
  return labels.map((label) => ({
    ...label,
    offset: scaled(label.offset),
    leaderEnd: scaled(label.leaderEnd),
  }));
}

/** Names of the prerendered page, for both frames: placed when it is built, so that a page that starts need not. */
export function placeFirstLabels(
  geometry: MapGeometry,
  focus: readonly string[],
): Required<MapGeometry>['firstLabels'] {
  const place = (name: FrameName) => {
    const size = mapSizeOf(geometry, nominal[name].width, nominal[name].height);
    const arrangement = arrangeMap(geometry, geometry.frames[name]);
    return finish(stepsFor(geometry, arrangement, size, focus));
  };
  return { wide: place('wide'), tall: place('tall') };
}

/** Names for a drawing as it stands, there as soon as it is. */
export function useMapLabels(
  geometry: MapGeometry,
  size: MapSize | null,
  arrangement: Arrangement | null,
): readonly PlacedLabel[] {
  const { alliance } = useAlliance();
  return useMemo(
    () =>
      size && arrangement ? finish(stepsFor(geometry, arrangement, size, alliance.focus)) : [],
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
    return workBetweenFrames(stepsFor(geometry, reached.arrangement, size, focus), (labels) =>
      startTransition(() => setPlaced({ on: reached, labels })),
    );
  }, [geometry, size, reached, focus]);
  if (!hasTime && reached) return atOnce;
  if (placed && placed.on === reached) return placed.labels;
  return placed && [];
}
