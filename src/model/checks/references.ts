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

/** Every list of source ids in the file with its place. */
function sourceLists(alliance: Alliance): readonly { path: Path; ids: readonly string[] }[] {
  return [
    ...placedStatements(alliance).flatMap(({ path, statement }) => [
      { path: [...path, 'sources'], ids: statement.sources },
      { path: [...path, 'noteSources'], ids: statement.noteSources ?? [] },
      ...(statement.original
        ? [{ path: [...path, 'original', 'source'], ids: [statement.original.source] }]
        : []),
      ...(statement.wordings ?? []).map(({ source }, w) => ({
        path: [...path, 'wordings', w, 'source'],
        ids: [source],
      })),
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
  return sourceLists(alliance).flatMap(({ path, ids }) => [
    ...ids
      .filter((id) => !known.has(id))
      .map((id) => problem(path, `no source has the id "${id}"; expected ids from "sources"`)),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => problem(path, `names "${id}" more than once; expected each source once`)),
  ]);
};

export const topicsAreListed: Check = (alliance) => {
  const known = new Set(alliance.topics.map(({ id }) => id));
  return placedStatements(alliance).flatMap(({ path, statement }) =>
    statement.topics
      .filter((id) => !known.has(id))
      .map((id) =>
        problem([...path, 'topics'], `no topic has the id "${id}"; expected ids from "topics"`),
      ),
  );
};

export const statementsReferredToExist: Check = (alliance) => {
  const known = new Set(placedStatements(alliance).map(({ statement }) => statement.id));
  const unknown = (path: Path, ids: readonly string[] = []) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) =>
        problem(
          path,
          `no statement has the id "${id}"; expected the id of a statement of this file`,
        ),
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
