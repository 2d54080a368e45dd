import { placedStatements, problem, type Check } from '#model/checks/check.ts';
import { isPageId } from '#model/checks/pageIds.ts';
import { hiddenId } from '#model/hiddenYardstick.ts';
import { toPath, type Path, type Problem } from '#model/reading/problem.ts';

function repeated(ids: readonly { id: string; path: Path }[], what: string): readonly Problem[] {
  const first = new Map<string, Path>();
  return ids.flatMap(({ id, path }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, path);
      return [];
    }
    return [
      problem(path, `the ${what} "${id}" is used already at ${toPath(before)}; expected another`),
    ];
  });
}

const listIds = (list: readonly { readonly id: string }[], key: string) =>
  list.map(({ id }, index) => ({ id, path: [key, index, 'id'] }));

export const idsAreUnique: Check = (alliance) => [
  ...repeated(
    placedStatements(alliance).map(({ path, statement }) => ({
      id: statement.id,
      path: [...path, 'id'],
    })),
    'statement id',
  ),
  ...repeated(listIds(alliance.members, 'members'), 'member'),
  ...repeated(listIds(alliance.sources, 'sources'), 'source id'),
  ...repeated(listIds(alliance.speakers, 'speakers'), 'speaker id'),
  ...repeated(listIds(alliance.stances, 'stances'), 'stance id'),
  ...repeated(listIds(alliance.topics, 'topics'), 'topic id'),
  ...repeated(listIds(alliance.regions, 'regions'), 'region id'),
  ...repeated(listIds(alliance.votes, 'votes'), 'vote id'),
  ...repeated(listIds(alliance.story, 'story'), 'step id'),
  ...repeated(
    alliance.stances.map(({ paint }, index) => ({ id: paint, path: ['stances', index, 'paint'] })),
    'paint',
  ),
];

/** Ids of yardsticks other than votes. */
const yardstickIds = new Set(['stance', hiddenId]);

export const idsAreFree: Check = (alliance) => [
  ...placedStatements(alliance)
    .filter(({ statement }) => isPageId(statement.id))
    .map(({ path, statement }) =>
      problem([...path, 'id'], `the page uses the id "${statement.id}" itself; expected another`),
    ),
  ...alliance.votes.flatMap(({ id }, index) =>
    yardstickIds.has(id)
      ? [problem(['votes', index, 'id'], `the page uses the id "${id}" itself; expected another`)]
      : [],
  ),
  ...(alliance.members.some(({ id }) => id === alliance.id)
    ? [problem(['id'], `"${alliance.id}" is the code of a member; expected another id`)]
    : []),
];
