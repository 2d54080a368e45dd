import { toViewBox } from '#geometry/coordinates.ts';
import type { FrameName } from '#geometry/frames.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { extentOf, patternFromPx } from '#views/map/carriesPattern.ts';
import { frameArea, narrowBelowPx, tallBelow } from '#geometry/mapSize.ts';

/** Frame units per pixel that the style sheet and the prerendered drawing assume. */
export const nominalUnitsPerPixel = 18;

/**
 * Builds the `data-frames` attribute. `app/fitMap.js` reads it to fit the prerendered drawing to the screen before the
 * page's script runs.
 */
export function toFramesAttribute(geometry: MapGeometry): string {
  const frame = (name: FrameName, margin: FrameName | 'narrow' = name) => ({
    viewBox: toViewBox(frameArea(geometry, margin)),
    turn: geometry.frames[name].turn,
  });
  const extents = geometry.members.map((member) => [member.id, Math.round(extentOf(member))]);
  return JSON.stringify({
    wide: frame('wide'),
    tall: frame('tall'),
    narrow: frame('wide', 'narrow'),
    extents: Object.fromEntries(extents),
    patternFromPx,
    tallBelow,
    narrowBelowPx,
  });
}
