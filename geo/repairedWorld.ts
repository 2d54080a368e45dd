import { fillBaikonur } from './baikonur.ts';
import { moveCrimea } from './crimea.ts';
import { officialAreaProblems } from './officialAreas.ts';
import { readCountries } from './source.ts';
import type { World } from './topologies.ts';

/**
 * The source with every repair of the README made, in full detail.
 *
 * @throws Error where a repair gave a country more or less land than it has
 */
export function repairedWorld(): World {
  const world = fillBaikonur(moveCrimea(readCountries()));
  const problems = officialAreaProblems(world, world.objects.countries);
  if (problems.length > 0) throw new Error(problems.join('; '));
  return world;
}
