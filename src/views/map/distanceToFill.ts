/** Distance between the rings of test points around the finger, in pixels. */
const ringPx = 2;
/** Test points on each ring. Up to a radius of 32 pixels they are less than seven pixels apart. */
const pointsOnRing = 32;

/**
 * Distance from a point of the screen to the filled area of a shape, in CSS pixels, rounded up to the next ring.
 *
 * @param x client coordinate in pixels, as `y`
 * @param reach largest distance to test, in pixels
 * @returns Infinity if the shape is further away than `reach`
 */
export function distanceToFill(
  shape: SVGGeometryElement,
  x: number,
  y: number,
  reach: number,
): number {
  const toShape = shape.getScreenCTM()?.inverse();
  if (!toShape) return Infinity;
  const isFilled = (dx: number, dy: number) =>
    shape.isPointInFill(new DOMPoint(x + dx, y + dy).matrixTransform(toShape));
  if (isFilled(0, 0)) return 0;
  for (let ring = ringPx; ring <= reach; ring += ringPx)
    for (let point = 0; point < pointsOnRing; point += 1) {
      const angle = (point / pointsOnRing) * 2 * Math.PI;
      if (isFilled(ring * Math.cos(angle), ring * Math.sin(angle))) return ring;
    }
  return Infinity;
}
