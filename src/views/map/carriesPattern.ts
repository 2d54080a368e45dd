import { heightOf, widthOf } from '#geometry/coordinates.ts';
import type { PlacedMember } from '#geometry/mapGeometry.ts';

/** A pattern cuts smaller shapes to confetti: they stay solid. In pixels. */
export const patternFromPx = 36;

/** Extent that decides whether a member can carry a pattern, in frame units. */
export function extentOf({ bounds }: PlacedMember): number {
  return Math.min(widthOf(bounds), heightOf(bounds));
}

/** Whether a member is drawn large enough for the pattern of its class, on screen, on paper and in a picture. */
export function carriesPattern(member: PlacedMember, pixelsPerUnit: number): boolean {
  return extentOf(member) * pixelsPerUnit >= patternFromPx;
}
