import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAlliance } from '#model/reading/parseAlliance.ts';
import { minimalAlliance } from '../../fixtures/minimalAlliance.ts';
import { builtInFile, today } from '../../support/alliance.ts';
import { drop, linesOf, problemsAfter, put } from '../../support/breakAlliance.ts';

describe('files that are in order', () => {
  it('the built-in alliance is accepted', () => {
    expect(linesOf(builtInFile())).toEqual([]);
  });

  it('the minimal alliance is accepted, and what it leaves out has its default', () => {
    const { alliance } = parseAlliance(minimalAlliance(), today);
    expect(alliance).toMatchObject({ lang: 'en', statements: [], facts: [], afterwards: [] });
  });

  it('what was parsed can be written and parsed again, and is the same', () => {
    const { alliance } = parseAlliance(builtInFile(), today);
    const again = parseAlliance(JSON.parse(JSON.stringify(alliance)), today);
    expect(again.alliance).toEqual(alliance);
  });
});

describe('a file that breaks several rules', () => {
  it('is told all of them at once', () => {
    const problems = problemsAfter(({ members }) => {
      drop(members[0]!.statements[0]!, 'speaker');
      put(members[0]!.statements[0]!, 'sources', []);
      put(members[1]!, 'id', 'QQQ');
      put(members[1]!.evidence[0]!, 'code', 'said-perhaps');
    });
    expect(problems.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining([
        'members[0].statements[0].speaker',
        'members[0].statements[0].sources',
        'members[1].id',
        'members[1].evidence[0].code',
      ]),
    );
  });

  it.each(['sources', 'speakers', 'topics', 'stances', 'votes', 'regions', 'story'])(
    'is told what else is wrong, even where the list "%s" is gone',
    (list) => {
      const problems = problemsAfter((file) => {
        drop(file, list);
        put(file.members[1]!, 'id', 'QQQ');
        put(file.members[0]!.statements[0]!, 'occasion', 'before');
      });
      expect(problems).toContainEqual(expect.stringContaining('no country has the code "QQQ"'));
      expect(problems).toContainEqual(expect.stringContaining('does not fit the occasion'));
    },
  );
});

describe('whatever is opened', () => {
  it('any JSON value gets an answer and no exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { alliance, problems } = parseAlliance(value, today);
        expect(alliance === undefined && (problems?.length ?? 0) > 0).toBe(true);
      }),
    );
  });

  it('one field replaced by anything is an answer at that place or an alliance', () => {
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]) => {
      places.push(path);
      if (Array.isArray(value)) value.forEach((one, index) => walk(one, [...path, index]));
      else if (typeof value === 'object' && value !== null)
        for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
    };
    walk(minimalAlliance(), []);
    fc.assert(
      fc.property(
        fc.constantFrom(...places.filter((path) => path.length > 0)),
        fc.jsonValue({ maxDepth: 2 }),
        (path, value) => {
          const file: unknown = minimalAlliance();
          let at = file as Record<string | number, unknown>;
          for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
          put(at, path.at(-1)!, value);
          const { alliance, problems } = parseAlliance(file, today);
          expect(alliance !== undefined || problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a file cannot reach into the page by the names of its keys', () => {
    const file = JSON.parse(
      JSON.stringify(minimalAlliance()).replace('{', '{"__proto__":{"polluted":true},'),
    ) as unknown;
    parseAlliance(file, today);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
