import { fillBaikonur } from './baikonur.ts';
import { moveCrimea } from './crimea.ts';
import { officialAreaProblems } from './officialAreas.ts';
import { readCountries } from './source.ts';
import type { World } from './topologies.ts';

/**
 * The source in full detail, with all repairs of the README.
 *
 * @throws Error if the source is not as expected, or if a country's area is wrong after a repair
 */
export function repairedWorld(): World {
  const world = fillBaikonur(moveCrimea(readCountries()));
  const problems = officialAreaProblems(world, world.objects.countries);
  if (problems.length > 0) throw new Error(problems.join('; '));
  return world;
}
