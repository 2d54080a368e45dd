import { heightOf, toViewBox, widthOf } from '#geometry/coordinates.ts';
import type { FrameName } from '#geometry/frames.ts';
import type { MapGeometry, PlacedMember } from '#geometry/mapGeometry.ts';
import { frameArea } from '#views/map/useMapSize.ts';

/** Units per pixel that the style sheet and the first picture assume. */
export const nominalUnitsPerPixel = 18;

/** A pattern cuts smaller shapes to confetti: they stay solid. In pixels. */
export const patternFromPx = 36;

/** Extent that decides whether a member can carry a pattern, in frame units. */
export function extentOf({ bounds }: PlacedMember): number {
  return Math.min(widthOf(bounds), heightOf(bounds));
}

/** Read by `app/fitMap.js`, which fits the prerendered drawing to the screen before the page's script runs. */
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
  });
}
