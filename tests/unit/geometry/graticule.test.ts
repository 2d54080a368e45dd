import { geoConicEqualArea } from 'd3-geo';
import { expect, it } from 'vitest';
import { coarseStep } from '#geometry/compactPath.ts';
import { graticulePath } from '#geometry/graticule.ts';

it.each([
  { parallels: [43, 63] as const, belt: [30, 80] as const },
  { parallels: [-55, -20] as const, belt: [-80, 80] as const },
])('parallels of a cone at $parallels run where the projection has them', ({ parallels, belt }) => {
  const projection = geoConicEqualArea()
    .parallels([...parallels])
    .rotate([-90, 0])
    .scale(9000);
  const path = graticulePath((precision) => projection.precision(precision), true, belt);
  const arcs = [...path.matchAll(/M(\S+) (\S+)A(\S+) \S+ 0 (\d) (\d) (\S+) (\S+?)(?=M|$)/g)];
  expect(arcs).toHaveLength((belt[1] - belt[0]) / 10);
  const apexOf = (lat: number) => {
    const [left, right] = [-20, 20].map((lon) => projection([90 + lon, lat])!);
    const [middleX, middleY] = projection([90, lat])!;
    const half = (right![0] - left![0]) / 2;
    const rise = (left![1] + right![1]) / 2 - middleY;
    return [middleX, middleY + (half ** 2 + rise ** 2) / (2 * rise)] as const;
  };
  for (const [index, [, startX, startY, radius, , sweep]] of arcs.entries()) {
    const lat = belt[0] + 10 * (index + 1);
    const [apexX, apexY] = apexOf(lat);
    const middle = projection([90, lat])!;
    expect(Number(radius) * coarseStep).toBeCloseTo(Math.abs(middle[1] - apexY), -1.5);
    expect(Math.hypot(Number(startX) * coarseStep - apexX, Number(startY) * coarseStep - apexY))
      // Within one step of the coarse grid.
      .toBeCloseTo(Number(radius) * coarseStep, -1.5);
    expect(sweep).toBe(middle[1] > apexY ? '0' : '1');
  }
});
