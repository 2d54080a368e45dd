/** From one ring of points round the finger to the next, in pixels. */
const ringPx = 2;
/** As many on each ring as meet a shape of seven pixels on the outermost. */
const pointsOnRing = 32;

/**
 * How far a point of the screen is from what a shape fills, in pixels, rounded up to the next ring.
 *
 * @returns Infinity where it is further than `reach`
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
