/** Converts degrees to radians. */
export const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Converts radians to degrees. */
export const toDegrees = (radians: number): number => (radians * 180) / Math.PI;

/** The shorter turn from one direction to another, in degrees, from −180 to 180. */
export function turnBetween(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180;
}
