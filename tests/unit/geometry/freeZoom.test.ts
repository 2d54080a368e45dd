import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pan, zoomAbout, type FreeZoom } from '#geometry/freeZoom.ts';
import { apply, identity, invert } from '#geometry/similarity.ts';

const area = { x0: 1000, y0: -200, x1: 14_000, y1: 9800 };
const middle = [7500, 4800] as const;
/** The point of the overview that is in the middle of the frame. */
const inTheMiddle = (zoom: FreeZoom) => apply(invert(zoom ?? identity), middle);

it('a hand that drags goes as far as the edge of the map, and no further', () => {
  const step = fc.tuple(fc.integer({ min: -90_000, max: 90_000 }), fc.integer());
  fc.assert(
    fc.property(fc.array(step), fc.double({ min: 1, max: 40, noNaN: true }), (steps, factor) => {
      const zoomed = zoomAbout(null, factor, middle, identity);
      const [x, y] = inTheMiddle(
        steps.reduce<FreeZoom>((zoom, by) => pan(zoom, by, identity, area), zoomed),
      );
      expect(x).toBeGreaterThanOrEqual(area.x0 - 1);
      expect(x).toBeLessThanOrEqual(area.x1 + 1);
      expect(y).toBeGreaterThanOrEqual(area.y0 - 1);
      expect(y).toBeLessThanOrEqual(area.y1 + 1);
    }),
  );
});

it('the edge itself can be brought to the middle', () => {
  const zoomed = zoomAbout(null, 4, middle, identity);
  expect(inTheMiddle(pan(zoomed, [1e6, 1e6], identity, area))[0]).toBeCloseTo(area.x0);
  expect(inTheMiddle(pan(zoomed, [-1e6, -1e6], identity, area))[1]).toBeCloseTo(area.y1);
});
