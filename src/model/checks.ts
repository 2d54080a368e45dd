import type { Alliance } from '#model/alliance.ts';
import { countryCodes } from '#model/countryCodes.ts';
import { hiddenId } from '#model/hiddenYardstick.ts';
import { toPath, type Problem } from '#model/problem.ts';
import type { Statement } from '#model/statement.ts';
import { voteValues } from '#model/stance.ts';
import { stanceOf } from '#model/stanceOf.ts';

/** One truth about an alliance file, named for it; it reports every place where the truth fails. */
export type Check = (alliance: Alliance) => readonly Problem[];

type Path = readonly (string | number)[];

const problem = (keys: Path, message: string): Problem => ({ path: toPath(keys), message });

function placedStatements(alliance: Alliance): readonly { path: Path; statement: Statement }[] {
  return [
    ...alliance.members.flatMap(({ statements }, m) =>
      statements.map((statement, s) => ({ path: ['members', m, 'statements', s], statement })),
    ),
    ...alliance.statements.map((statement, s) => ({ path: ['statements', s], statement })),
  ];
}

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
  ...repeated(listIds(alliance.votes, 'votes'), 'vote id'),
  ...repeated(listIds(alliance.story, 'story'), 'step id'),
  ...repeated(
    alliance.stances.map(({ paint }, index) => ({ id: paint, path: ['stances', index, 'paint'] })),
    'paint',
  ),
];

export const membersAreCountries: Check = (alliance) =>
  alliance.members.flatMap(({ id }, m) =>
    countryCodes.has(id)
      ? []
      : [
          problem(
            ['members', m, 'id'],
            `no country has the code "${id}"; expected an ISO 3166-1 alpha-3 code`,
          ),
        ],
  );

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
    ...(['facts', 'afterwards', 'votes', 'corrections'] as const).flatMap((key) =>
      alliance[key].map(({ sources }, index) => ({ path: [key, index, 'sources'], ids: sources })),
    ),
  ];
}

export const sourcesAreListed: Check = (alliance) => {
  const known = new Set(alliance.sources.map(({ id }) => id));
  return sourceLists(alliance).flatMap(({ path, ids }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => problem(path, `no source has the id "${id}"; expected ids from "sources"`)),
  );
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

export const mentionsPointAtPlaces: Check = (alliance) => {
  const regions = new Set(alliance.regions.map(({ id }) => id));
  return placedStatements(alliance).flatMap(({ path, statement }) =>
    (statement.mentions ?? []).flatMap(({ words, place }, index) => {
      const at = [...path, 'mentions', index];
      return [
        ...(regions.has(place) || countryCodes.has(place)
          ? []
          : [
              problem(
                [...at, 'place'],
                `no place is called "${place}"; expected a country code or the id of a region`,
              ),
            ]),
        ...(statement.words === '' || statement.words.includes(words)
          ? []
          : [problem([...at, 'words'], `"${words}" does not stand in the statement's words`)]),
      ];
    }),
  );
};

export const regionsAreCountries: Check = (alliance) =>
  alliance.regions.flatMap(({ countries }, r) =>
    countries
      .filter((id) => !countryCodes.has(id))
      .map((id) => problem(['regions', r, 'countries'], `no country has the code "${id}"`)),
  );

export const occasionsFitTheDates: Check = (alliance) =>
  placedStatements(alliance).flatMap(({ path, statement }) => {
    const { date } = alliance.event;
    const same = date.startsWith(statement.date);
    const fits: boolean | undefined = {
      event: same,
      before: statement.date < date,
      after: statement.date > date || (same && statement.date.length < date.length),
    }[statement.occasion];
    // Without a known occasion there is nothing to compare.
    if (fits ?? true) return [];
    return [
      problem(
        [...path, 'date'],
        `${statement.date} does not fit the occasion "${statement.occasion}" of an event on ${date}`,
      ),
    ];
  });

/** Ids that the page uses itself; a statement of the same name could not be reached. */
const pageIds = new Set(['about', 'sources', 'seats', 'summary', 'keys', 'root']);

export const idsAreFree: Check = (alliance) => [
  ...placedStatements(alliance)
    .filter(({ statement }) => pageIds.has(statement.id))
    .map(({ path, statement }) =>
      problem([...path, 'id'], `the page uses the id "${statement.id}" itself; expected another`),
    ),
  ...(alliance.members.some(({ id }) => id === alliance.id)
    ? [problem(['id'], `"${alliance.id}" is the code of a member; expected another id`)]
    : []),
];

/** `today` as `2026-11-23`; nothing can have been said after it. */
export const nothingIsDatedInTheFuture =
  (today: string): Check =>
  (alliance) => {
    const dated: readonly { path: Path; date: string | undefined }[] = [
      { path: ['event', 'date'], date: alliance.event.date },
      ...placedStatements(alliance).map(({ path, statement }) => ({
        path: [...path, 'date'],
        date: statement.date,
      })),
      ...alliance.members.flatMap(({ evidence }, m) =>
        evidence.map(({ date }, e) => ({ path: ['members', m, 'evidence', e, 'date'], date })),
      ),
      ...(['votes', 'afterwards', 'facts'] as const).flatMap((key) =>
        alliance[key].map(({ date }, index) => ({ path: [key, index, 'date'], date })),
      ),
    ];
    return dated.flatMap(({ path, date }) =>
      date !== undefined && date > today
        ? [problem(path, `${date} is in the future; expected a day up to ${today}`)]
        : [],
    );
  };

export const statementsReferredToExist: Check = (alliance) => {
  const known = new Set(placedStatements(alliance).map(({ statement }) => statement.id));
  return alliance.members.flatMap(({ evidence, against }, m) =>
    (
      [
        ['evidence', evidence],
        ['against', against],
      ] as const
    ).flatMap(([key, list]) =>
      list.flatMap(({ statements = [] }, index) =>
        statements
          .filter((id) => !known.has(id))
          .map((id) =>
            problem(['members', m, key, index, 'statements'], `no statement has the id "${id}"`),
          ),
      ),
    ),
  );
};

export const silencesSayWhatWasLookedAt: Check = (alliance) =>
  placedStatements(alliance).flatMap(({ path, statement }) =>
    statement.kind === 'silence' && statement.lookedAt === undefined
      ? [problem([...path, 'lookedAt'], 'is missing; a silence says what was looked at')]
      : [],
  );

export const votesAreOfMembers: Check = (alliance) => {
  const known = new Set(alliance.members.map(({ id }) => id));
  return alliance.votes.flatMap(({ votes, colours, date }, index) => [
    ...Object.keys(votes)
      .filter((id) => !known.has(id))
      .map((id) => problem(['votes', index, 'votes', id], `no member has the id "${id}"`)),
    ...(colours && date > alliance.event.date
      ? [
          problem(
            ['votes', index, 'colours'],
            `a vote after ${alliance.event.date} may not colour the map`,
          ),
        ]
      : []),
  ]);
};

export const conditionsNameVotes: Check = (alliance) => {
  const known = new Set(alliance.votes.map(({ id }) => id));
  return alliance.stances.flatMap(({ when }, s) =>
    when.flatMap((condition, c) =>
      'vote' in condition && !known.has(condition.vote)
        ? [problem(['stances', s, 'when', c, 'vote'], `no vote has the id "${condition.vote}"`)]
        : [],
    ),
  );
};

export const evidenceIsAskedFor: Check = (alliance) => {
  const asked = new Set(
    alliance.stances.flatMap(({ when }) =>
      when.flatMap((one) => ('evidence' in one ? [one.evidence] : [])),
    ),
  );
  return alliance.members.flatMap(({ evidence }, m) =>
    evidence.flatMap(({ code }, e) =>
      asked.has(code)
        ? []
        : [
            problem(
              ['members', m, 'evidence', e, 'code'],
              `no stance asks for the evidence "${code}"; expected one of: ${[...asked].join(', ')}`,
            ),
          ],
    ),
  );
};

export const everyMemberHasAStance: Check = (alliance) =>
  alliance.members.flatMap((member, m) =>
    stanceOf(alliance, member)
      ? []
      : [
          problem(
            ['members', m, 'evidence'],
            `no stance's rule fits the evidence for ${member.name}`,
          ),
        ],
  );

export const arrowsPointAtMembers: Check = (alliance) => {
  const known = new Set(alliance.members.map(({ id }) => id));
  return alliance.members.flatMap(({ arrows = {} }, m) =>
    Object.entries(arrows)
      .filter(([, id]) => id !== undefined && !known.has(id))
      .map(([key, id]) => problem(['members', m, 'arrows', key], `no member has the id "${id}"`)),
  );
};

export const stepsPointAtWhatExists: Check = (alliance) => {
  const panels = new Set([
    alliance.id,
    ...alliance.members.map(({ id }) => id),
    ...placedStatements(alliance).map(({ statement }) => statement.id),
  ]);
  const yardsticks = new Set([
    'stance',
    hiddenId,
    ...alliance.votes.filter((one) => one.colours).map((one) => one.id),
  ]);
  const classes = new Set<string>([...alliance.stances.map(({ id }) => id), ...voteValues]);
  return alliance.story.flatMap((step, index) => {
    const views = [
      { path: ['story', index, 'view'], view: step.view },
      ...(step.predict
        ? [{ path: ['story', index, 'predict', 'view'], view: step.predict.view }]
        : []),
    ];
    const members = new Set<string>(alliance.members.map(({ id }) => id));
    const [answers, what] =
      step.predict?.options === 'classes' ? [classes, 'stance or vote'] : [members, 'member'];
    return [
      ...views.flatMap(({ path, view }) => [
        ...(view.chosen != null && !panels.has(view.chosen)
          ? [problem([...path, 'chosen'], `no member or statement has the id "${view.chosen}"`)]
          : []),
        ...(view.by !== undefined && !yardsticks.has(view.by)
          ? [problem([...path, 'by'], `no yardstick has the id "${view.by}"`)]
          : []),
        ...(view.highlight != null && !classes.has(view.highlight)
          ? [problem([...path, 'highlight'], `no stance or vote is called "${view.highlight}"`)]
          : []),
      ]),
      ...(step.predict?.correct ?? [])
        .filter((id) => !answers.has(id))
        .map((id) =>
          problem(['story', index, 'predict', 'correct'], `no ${what} has the id "${id}"`),
        ),
    ];
  });
};

/** All of them, run on every file, the built-in one included: causes before what follows from them. */
export const checks = (today: string): readonly Check[] => [
  idsAreUnique,
  idsAreFree,
  membersAreCountries,
  regionsAreCountries,
  nothingIsDatedInTheFuture(today),
  speakersAreListed,
  sourcesAreListed,
  topicsAreListed,
  mentionsPointAtPlaces,
  occasionsFitTheDates,
  statementsReferredToExist,
  silencesSayWhatWasLookedAt,
  votesAreOfMembers,
  conditionsNameVotes,
  evidenceIsAskedFor,
  everyMemberHasAStance,
  arrowsPointAtMembers,
  stepsPointAtWhatExists,
];
