import { placedStatements, problem, type Check } from '#model/checks/check.ts';
import { countryCodes } from '#model/countryCodes.ts';
import type { Path } from '#model/reading/problem.ts';

const countryProblems = (path: Path, id: string) =>
  countryCodes.has(id)
    ? []
    : [problem(path, `no country has the code "${id}"; expected an ISO 3166-1 alpha-3 code`)];

export const membersAreCountries: Check = (alliance) =>
  alliance.members.flatMap(({ id }, m) => countryProblems(['members', m, 'id'], id));

export const regionsAreCountries: Check = (alliance) =>
  alliance.regions.flatMap(({ countries }, r) =>
    countries.flatMap((id, index) => countryProblems(['regions', r, 'countries', index], id)),
  );

export const focusIsOnCountries: Check = (alliance) =>
  alliance.focus.flatMap((id, index) => countryProblems(['focus', index], id));

export const mentionsPointAtPlaces: Check = (alliance) => {
  const regions = new Set(alliance.regions.map(({ id }) => id));
  return placedStatements(alliance).flatMap(({ path, statement }) =>
    (statement.mentions ?? []).flatMap(({ place }, index) =>
      regions.has(place) || countryCodes.has(place)
        ? []
        : [
            problem(
              [...path, 'mentions', index, 'place'],
              `no place is called "${place}"; expected a country code or the id of a region`,
            ),
          ],
    ),
  );
};

export const mentionsStandInTheWords: Check = (alliance) =>
  placedStatements(alliance).flatMap(({ path, statement }) =>
    (statement.mentions ?? []).flatMap(({ words }, index) =>
      statement.words.includes(words)
        ? []
        : [
            problem(
              [...path, 'mentions', index, 'words'],
              `"${words}" does not stand in the statement's words; expected a part of them`,
            ),
          ],
    ),
  );

export const arrowsPointAtMembers: Check = (alliance) => {
  const known = new Set(alliance.members.map(({ id }) => id));
  return alliance.members.flatMap(({ arrows = {} }, m) =>
    Object.entries(arrows)
      .filter(([, id]) => id !== undefined && !known.has(id))
      .map(([key, id]) =>
        problem(
          ['members', m, 'arrows', key],
          `no member has the id "${id}"; expected the id of a member`,
        ),
      ),
  );
};
