import type { Alliance } from '#model/alliance.ts';
import { placedStatements, problem, type Check } from '#model/checks/check.ts';
import type { Path } from '#model/reading/problem.ts';

export const speakersAreListed: Check = (alliance) => {
  const known = new Set(alliance.speakers.map(({ id }) => id));
  const missing = (path: Path, id: string) =>
    known.has(id)
      ? []
      : [problem(path, `no speaker has the id "${id}"; expected an id from "speakers"`)];
  return [
    ...placedStatements(alliance).flatMap(({ path, statement }) =>
      missing([...path, 'speaker'], statement.speaker),
    ),
    ...alliance.members.flatMap(({ leader }, m) =>
      missing(['members', m, 'leader', 'speaker'], leader.speaker),
    ),
  ];
};

/** Every field of the file that holds the id of one source. */
function sourceFields(alliance: Alliance): readonly { path: Path; id: string }[] {
  return placedStatements(alliance).flatMap(({ path, statement }) => [
    ...(statement.original
      ? [{ path: [...path, 'original', 'source'], id: statement.original.source }]
      : []),
    ...(statement.wordings ?? []).map(({ source }, w) => ({
      path: [...path, 'wordings', w, 'source'],
      id: source,
    })),
  ]);
}

/** Every list of source ids in the file with its place. */
function sourceLists(alliance: Alliance): readonly { path: Path; ids: readonly string[] }[] {
  return [
    ...placedStatements(alliance).flatMap(({ path, statement }) => [
      { path: [...path, 'sources'], ids: statement.sources },
      { path: [...path, 'noteSources'], ids: statement.noteSources ?? [] },
    ]),
    ...alliance.members.flatMap(({ leader, evidence, against }, m) => [
      { path: ['members', m, 'leader', 'noteSources'], ids: leader.noteSources ?? [] },
      ...evidence.map(({ sources }, e) => ({
        path: ['members', m, 'evidence', e, 'sources'],
        ids: sources,
      })),
      ...against.map(({ sources }, a) => ({
        path: ['members', m, 'against', a, 'sources'],
        ids: sources,
      })),
    ]),
    ...alliance.about.flatMap(({ items = [] }, a) =>
      items.flatMap((item, i) =>
        typeof item === 'string'
          ? []
          : [{ path: ['about', a, 'items', i, 'sources'], ids: item.sources }],
      ),
    ),
    ...(['facts', 'afterwards', 'votes', 'corrections'] as const).flatMap((key) =>
      alliance[key].map(({ sources }, index) => ({ path: [key, index, 'sources'], ids: sources })),
    ),
  ];
}

export const sourcesAreListed: Check = (alliance) => {
  const known = new Set(alliance.sources.map(({ id }) => id));
  const missing = (path: Path, id: string) =>
    known.has(id)
      ? []
      : [problem(path, `no source has the id "${id}"; expected an id from "sources"`)];
  return [
    ...sourceFields(alliance).flatMap(({ path, id }) => missing(path, id)),
    ...sourceLists(alliance).flatMap(({ path, ids }) =>
      ids.flatMap((id, index) => {
        const at = [...path, index];
        return ids.indexOf(id) === index
          ? missing(at, id)
          : [problem(at, `"${id}" stands here a second time; expected each source once`)];
      }),
    ),
  ];
};

export const topicsAreListed: Check = (alliance) => {
  const known = new Set(alliance.topics.map(({ id }) => id));
  return placedStatements(alliance).flatMap(({ path, statement }) =>
    statement.topics.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            problem(
              [...path, 'topics', index],
              `no topic has the id "${id}"; expected an id from "topics"`,
            ),
          ],
    ),
  );
};

export const statementsReferredToExist: Check = (alliance) => {
  const known = new Set(placedStatements(alliance).map(({ statement }) => statement.id));
  const unknown = (path: Path, ids: readonly string[] = []) =>
    ids.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            problem(
              [...path, index],
              `no statement has the id "${id}"; expected the id of a statement of this file`,
            ),
          ],
    );
  return [
    ...alliance.members.flatMap(({ evidence, against }, m) =>
      (
        [
          ['evidence', evidence],
          ['against', against],
        ] as const
      ).flatMap(([key, list]) =>
        list.flatMap(({ statements }, index) =>
          unknown(['members', m, key, index, 'statements'], statements),
        ),
      ),
    ),
    ...alliance.story.flatMap(({ statements }, index) =>
      unknown(['story', index, 'statements'], statements),
    ),
  ];
};
