import { placedStatements, problem, type Check } from '#model/checks/check.ts';

export const oneStatementLeads: Check = ({ members }) =>
  members.flatMap(({ name, statements }, m) =>
    statements
      .map(({ lead }, s) => ({ lead, path: ['members', m, 'statements', s, 'lead'] }))
      .filter(({ lead }) => lead)
      .slice(1)
      .map(({ path }) =>
        problem(path, `${name} has a statement that leads already; expected one at most`),
      ),
  );

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
