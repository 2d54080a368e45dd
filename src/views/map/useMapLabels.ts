import { startTransition, useEffect, useMemo, useState } from 'react';
import { arrangeMap, type Arrangement } from '#geometry/arrangement.ts';
import { grow, type Point } from '#geometry/coordinates.ts';
import { labelPlacements } from '#geometry/labelPlacements.ts';
import type { FrameName } from '#geometry/frames.ts';
import { labelMap } from '#geometry/labelMap.ts';
import { overviewBelow } from '#geometry/labelRequests.ts';
import type { PlacedLabel } from '#geometry/mapLabel.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { mapSizeOf, type MapSize } from '#views/map/useMapSize.ts';

/** Sizes the first picture is laid out for, before the page knows its own, in pixels. */
const nominal = {
  wide: { width: 850, height: 430 },
  tall: { width: 358, height: 400 },
};

/** Free pixels along the edges of the drawing. */
const edgePx = 4;

function labelsFor(
  geometry: MapGeometry,
  arrangement: Arrangement,
  { area, unitsPerPixel, letterScale, frameName }: MapSize,
  focus: readonly string[],
): readonly PlacedLabel[] {
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
  return labelMap(geometry, arrangement, labelArea, focus, placements).map((label) => ({
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
    return labelsFor(geometry, arrangement, size, focus);
  };
  return { wide: place('wide'), tall: place('tall') };
}

/**
 * False in the first moments of the prerendered page: its own names stand until there is time to place
 * them for its screen.
 */
export function useTimeForLabels({ firstLabels }: MapGeometry, size: MapSize | null): boolean {
  const [isTime, setTime] = useState(
    () =>
      firstLabels === undefined ||
      (typeof document !== 'undefined' && document.documentElement.dataset['mode'] !== undefined),
  );
  const isMeasured = size !== null;
  useEffect(() => {
    if (isMeasured) startTransition(() => setTime(true));
  }, [isMeasured]);
  return isTime && isMeasured;
}

/** Labels for the drawing as it stands; none at the table, whose captions are its own. */
export function useMapLabels(
  geometry: MapGeometry,
  size: MapSize | null,
  target: Arrangement | null,
): readonly PlacedLabel[] {
  const { alliance } = useAlliance();
  return useMemo(() => {
    if (!size || !target || target.land === 0) return [];
    return labelsFor(geometry, target, size, alliance.focus);
  }, [geometry, size, target, alliance]);
}
