import { placedStatements, problem, type Check } from '#model/checks/check.ts';

export const silencesSayWhatWasLookedAt: Check = (alliance) =>
  placedStatements(alliance).flatMap(({ path, statement }) =>
    statement.kind === 'silence' && statement.lookedAt === undefined
      ? [
          problem(
            [...path, 'lookedAt'],
            'is missing; expected what was looked at, as for every silence',
          ),
        ]
      : [],
  );
