import { heightOf, widthOf } from '#geometry/coordinates.ts';
import type { PlacedMember } from '#geometry/mapGeometry.ts';

/** Smaller shapes are filled without a pattern, which would be unreadable on them. In pixels. */
export const patternFromPx = 36;

/** The shorter side of a member's box, which decides whether it gets a pattern. In frame units. */
export function extentOf({ bounds }: PlacedMember): number {
  return Math.min(widthOf(bounds), heightOf(bounds));
}

/** True if a member is drawn large enough for the pattern of its class: on screen, on paper and in a picture. */
export function carriesPattern(member: PlacedMember, pixelsPerUnit: number): boolean {
  return extentOf(member) * pixelsPerUnit >= patternFromPx;
}
