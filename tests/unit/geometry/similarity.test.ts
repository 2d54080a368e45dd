import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  centreOf,
  contains,
  grow,
  type Bounds,
  type Point,
} from '#geometry/coordinates.ts';
import {
  apply,
  compose,
  fit,
  identity,
  invert,
  toTransform,
  turnPoint,
  type Similarity,
} from '#geometry/similarity.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = fc.tuple(number(-20_000, 20_000), number(-20_000, 20_000));
const similarity: fc.Arbitrary<Similarity> = fc.record({
  k: number(0.05, 30),
  turn: number(-180, 180),
  x: number(-20_000, 20_000),
  y: number(-20_000, 20_000),
});

function expectClose([x, y]: Point, [toX, toY]: Point, tolerance = 1e-4) {
  expect(Math.hypot(x - toX, y - toY)).toBeLessThan(tolerance);
}

describe('a similarity', () => {
  it('composed with another does one after the other', () => {
    fc.assert(
      fc.property(similarity, similarity, point, (outer, inner, at) => {
        expectClose(apply(compose(outer, inner), at), apply(outer, apply(inner, at)));
      }),
    );
  });

  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(similarity, point, (one, at) => {
        expectClose(apply(invert(one), apply(one, at)), at);
      }),
    );
  });

  it('multiplies every distance by its k', () => {
    fc.assert(
      fc.property(similarity, point, point, (one, a, b) => {
        const [c, d] = [apply(one, a), apply(one, b)];
        expect(Math.hypot(c[0] - d[0], c[1] - d[1])).toBeCloseTo(
          one.k * Math.hypot(a[0] - b[0], a[1] - b[1]),
          3,
        );
      }),
    );
  });

  it('turns clockwise on the screen', () => {
    expectClose(turnPoint([1, 0], 90), [0, 1]);
  });

  it('is written as SVG reads it: move, then scale, then rotate', () => {
    expect(toTransform({ k: 2, turn: 30, x: 5, y: -7 })).toBe(
      'translate(5 -7) scale(2) rotate(30)',
    );
    expect(toTransform(identity)).toBe('translate(0 0) scale(1) rotate(0)');
  });
});

describe('fitting', () => {
  const bounds = fc
    .tuple(point, number(1, 5000), number(1, 5000))
    .map(([[x0, y0], width, height]): Bounds => ({ x0, y0, x1: x0 + width, y1: y0 + height }));

  it('puts the turned bounds in the middle of the place, inside it, touching two sides', () => {
    fc.assert(
      fc.property(bounds, bounds, number(-180, 180), (of, into, turn) => {
        const { k, x, y } = fit(of, turn, into);
        const corners = [
          [of.x0, of.y0],
          [of.x1, of.y1],
        ].map(([atX = 0, atY = 0]): Point => [k * atX + x, k * atY + y]);
        const drawn = boundsOf(corners);
        expect(contains(grow(into, 1e-3), drawn)).toBe(true);
        expectClose(centreOf(drawn), centreOf(into), 1e-3);
        const widths = [
          drawn.x1 - drawn.x0 - (into.x1 - into.x0),
          drawn.y1 - drawn.y0 - (into.y1 - into.y0),
        ];
        expect(Math.min(...widths.map(Math.abs))).toBeLessThan(1e-3);
      }),
    );
  });
});
