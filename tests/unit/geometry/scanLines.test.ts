import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cornersOf, ringsOfPath, toCompactPath, type Ring } from '#geometry/compactPath.ts';
import type { Bounds } from '#geometry/coordinates.ts';
import { nameInSight } from '#geometry/labels/nameInSight.ts';
import { coveredShare, scan } from '#geometry/labels/scanLines.ts';
import { identity } from '#geometry/similarity.ts';

const square = (x0: number, y0: number, side: number): Ring =>
  Float64Array.of(x0, y0, x0 + side, y0, x0 + side, y0 + side, x0, y0 + side);
const frame: Bounds = { x0: 0, y0: 0, x1: 400, y1: 200 };
const name: Bounds = { x0: -30, y0: -9, x1: 30, y1: 9 };
const scanned = (...rings: readonly Ring[]) => scan(rings, identity, frame);
const nothing = scanned();

it('a compact path is read back as it was written', () => {
  const point = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }));
  // Consecutive points must differ, because the path leaves out repeated ones.
  const ring = fc.uniqueArray(point, { minLength: 3, maxLength: 9, selector: String });
  fc.assert(
    fc.property(fc.array(ring, { maxLength: 4 }), (rings) => {
      const path = rings.map((one) => `M${one.map(String).join('L')}Z`).join('');
      expect(ringsOfPath(toCompactPath(path)).map(cornersOf)).toEqual(rings);
    }),
  );
});

it('a scanned shape knows how much of a box it covers', () => {
  const land = scanned(square(0, 0, 100));
  expect(coveredShare({ x0: 20, y0: 20, x1: 60, y1: 60 }, land)).toBeCloseTo(1);
  expect(coveredShare({ x0: 80, y0: 20, x1: 120, y1: 60 }, land)).toBeCloseTo(0.5);
  expect(coveredShare({ x0: 120, y0: 20, x1: 160, y1: 60 }, land)).toBe(0);
});

it('a shape is turned, enlarged and moved before it is scanned', () => {
  const to = { k: 2, turn: 90, x: 300, y: 20 };
  const land = scan([square(0, 0, 50)], to, frame);
  expect(coveredShare({ x0: 210, y0: 30, x1: 290, y1: 110 }, land)).toBeCloseTo(1);
  expect(coveredShare({ x0: 310, y0: 30, x1: 390, y1: 110 }, land)).toBe(0);
});

it('a name stands in the middle of the land in sight', () => {
  const [x, y] = nameInSight(scanned(square(-500, 40, 620)), nothing, frame, name)!;
  expect(x).toBeCloseTo(60);
  expect(y).toBeGreaterThan(80);
  expect(y).toBeLessThan(160);
});

it('a name keeps off lakes, and where it has no room there is none', () => {
  const land = scanned(square(0, 0, 190));
  const lake = scanned(square(50, 0, 190));
  expect(nameInSight(land, nothing, frame, name)).not.toBeNull();
  expect(nameInSight(land, lake, frame, name)).toBeNull();
  expect(nameInSight(nothing, nothing, frame, name)).toBeNull();
});
