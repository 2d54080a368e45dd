import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCompactPath } from '#geometry/compactPath.ts';

type Ring = readonly (readonly [number, number])[];

/** Reads the points of a path made of relative m, l and z, as a browser does. */
function readCompactPath(path: string): Ring[] {
  const rings: [number, number][][] = [];
  let [x, y, start] = [0, 0, [0, 0] as [number, number]];
  for (const [, command, numbers = ''] of path.matchAll(/([mlz])([^mlz]*)/g)) {
    if (command === 'z') {
      [x, y] = start;
      continue;
    }
    const steps = (numbers.match(/-?\d+/g) ?? []).map(Number);
    if (command === 'm') rings.push([]);
    for (let i = 0; i < steps.length; i += 2) {
      [x, y] = [x + (steps[i] ?? 0), y + (steps[i + 1] ?? 0)];
      rings.at(-1)?.push([x, y]);
      if (command === 'm' && i === 0) start = [x, y];
    }
  }
  return rings;
}

const withoutRepeats = (ring: Ring): Ring =>
  ring.filter(([x, y], index) => {
    const before = ring[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });

const whole = fc.integer({ min: -30_000, max: 30_000 });
const ring = fc.array(fc.tuple(whole, whole), { minLength: 2, maxLength: 12 });

it('reads as the same points, each once, and is never longer', () => {
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
      const path = rings
        .map((points) => `M${points.map((one) => one.join(',')).join('L')}Z`)
        .join('');
      expect(readCompactPath(toCompactPath(path))).toEqual(rings.map(withoutRepeats));
    }),
  );
});

it('is as short as SVG allows', () => {
  expect(toCompactPath('M120,30L121,32L119,40Z')).toBe('m120 30l1 2-2 8z');
  expect(toCompactPath('')).toBe('');
});
