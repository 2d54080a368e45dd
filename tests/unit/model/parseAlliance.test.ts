import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllianceFile } from '#model/alliance.ts';
import { parseAlliance } from '#model/parseAlliance.ts';
import { toProblemLine } from '#model/problem.ts';
import { minimalAlliance } from '../../fixtures/minimalAlliance.ts';
import { builtInFile, today } from '../../support/alliance.ts';

/** A file as an author may break it: any field may hold anything or be gone. */
type Loose<Value> = Value extends readonly (infer Item)[]
  ? Loose<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]-?: Loose<NonNullable<Value[Key]>> }
    : Value;
type Breakable = Loose<AllianceFile> & Record<string, unknown>;

const linesOf = (file: unknown) => (parseAlliance(file, today).problems ?? []).map(toProblemLine);

/** Problems of the minimal file after it was broken. */
function problemsAfter(breakIt: (file: Breakable) => void): readonly string[] {
  const file = minimalAlliance() as Breakable;
  breakIt(file);
  return linesOf(file);
}

/** Takes a field out, whatever its type says. */
const drop = (of: object, key: string) => Reflect.deleteProperty(of, key);
/** Puts anything into a field, whatever its type says. */
const put = (into: object, key: string | number, value: unknown) => Reflect.set(into, key, value);

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

/** One broken file for each rule, named after the rule, with what is reported. */
const broken: readonly [rule: string, breakIt: (file: Breakable) => void, reported: string][] = [
  [
    'every statement has a speaker',
    ({ members }) => drop(members[0]!.statements[0]!, 'speaker'),
    'members[0].statements[0].speaker: is missing; expected the id of who said it, from "speakers"',
  ],
  [
    'every statement has a date',
    ({ members }) => drop(members[0]!.statements[0]!, 'date'),
    'members[0].statements[0].date: is missing; expected a date such as "2022-05-16"',
  ],
  [
    'every statement has a source',
    ({ members }) => put(members[0]!.statements[0]!, 'sources', []),
    'members[0].statements[0].sources: names no source; expected at least one source id',
  ],
  [
    'every statement has an office',
    ({ members }) => drop(members[0]!.statements[0]!, 'office'),
    'members[0].statements[0].office: is missing; expected the office held on that date',
  ],
  [
    'every member has a statement',
    ({ members }) => put(members[1]!, 'statements', []),
    'members[1].statements: is empty; expected at least one statement, or a statement of kind "silence"',
  ],
  [
    'statement ids are unique',
    ({ members }) => put(members[1]!.statements[0]!, 'id', 'isl-yes'),
    'members[1].statements[0].id: the statement id "isl-yes" is used already at members[0].statements[0].id; expected another',
  ],
  [
    'members are unique',
    ({ members }) => {
      put(members[1]!, 'id', 'ISL');
      drop(members[0]!, 'arrows');
      drop(members[1]!, 'arrows');
    },
    'members[1].id: the member "ISL" is used already at members[0].id; expected another',
  ],
  [
    'every paint stands for one stance',
    ({ stances }) => put(stances[1]!, 'paint', 'teal'),
    'stances[1].paint: the paint "teal" is used already at stances[0].paint; expected another',
  ],
  [
    'members are countries',
    ({ members, votes }) => {
      put(members[1]!, 'id', 'XYZ');
      put(members[0]!, 'arrows', { right: 'XYZ' });
      put(votes[0]!, 'votes', { ISL: 'yes' });
    },
    'members[1].id: no country has the code "XYZ"; expected an ISO 3166-1 alpha-3 code',
  ],
  [
    'speakers are listed',
    ({ members }) => put(members[0]!.leader, 'speaker', 'carl'),
    'members[0].leader.speaker: no speaker has the id "carl"; expected an id from "speakers"',
  ],
  [
    'sources are listed',
    ({ members }) => put(members[0]!.evidence[0]!, 'sources', ['T9']),
    'members[0].evidence[0].sources: no source has the id "T9"; expected ids from "sources"',
  ],
  [
    'sources have a link',
    ({ sources }) => drop(sources[1]!, 'url'),
    'sources[1].url: is missing; expected a web address that begins with https://',
  ],
  [
    'links are web addresses',
    ({ sources }) => put(sources[1]!, 'url', 'javascript:alert(1)'),
    'sources[1].url: is "javascript:alert(1)"; expected a web address that begins with https://',
  ],
  [
    'topics are listed',
    ({ members }) => put(members[0]!.statements[0]!, 'topics', ['trade']),
    'members[0].statements[0].topics: no topic has the id "trade"; expected ids from "topics"',
  ],
  [
    'mentions point at places',
    ({ members }) => put(members[0]!.statements[0]!.mentions[0]!, 'place', 'NARNIA'),
    'members[0].statements[0].mentions[0].place: no place is called "NARNIA"; expected a country code or the id of a region',
  ],
  [
    'mentions stand in the words',
    ({ members }) => put(members[0]!.statements[0]!.mentions[0]!, 'words', 'Sweden'),
    `members[0].statements[0].mentions[0].words: "Sweden" does not stand in the statement's words`,
  ],
  [
    'regions are made of countries',
    ({ regions }) => put(regions[0]!, 'countries', ['NOR', 'ZZZ']),
    'regions[0].countries: no country has the code "ZZZ"',
  ],
  [
    'occasions fit the dates',
    ({ members }) => put(members[0]!.statements[0]!, 'date', '2020-06-09'),
    'members[0].statements[0].date: 2020-06-09 does not fit the occasion "event" of an event on 2020-06-10',
  ],
  [
    'nothing is dated in the future',
    ({ members }) => {
      put(members[0]!.statements[0]!, 'date', '2031-01-02');
      put(members[0]!.statements[0]!, 'occasion', 'after');
    },
    'members[0].statements[0].date: 2031-01-02 is in the future; expected a day up to 2026-11-23',
  ],
  [
    'dates are days of the calendar',
    ({ members }) => put(members[0]!.statements[0]!, 'date', '2020-02-30'),
    'members[0].statements[0].date: is not a day of the calendar',
  ],
  [
    'evidence refers to statements that exist',
    ({ members }) => put(members[0]!.evidence[0]!, 'statements', ['isl-no']),
    'members[0].evidence[0].statements: no statement has the id "isl-no"',
  ],
  [
    'a silence says what was looked at',
    ({ members }) => drop(members[1]!.statements[0]!, 'lookedAt'),
    'members[1].statements[0].lookedAt: is missing; a silence says what was looked at',
  ],
  [
    'votes are of members',
    ({ votes }) => put(votes[0]!, 'votes', { ISL: 'yes', SWE: 'no' }),
    'votes[0].votes.SWE: no member has the id "SWE"',
  ],
  [
    'a later vote never colours the map',
    ({ votes }) => put(votes[0]!, 'date', '2020-06-11'),
    'votes[0].colours: a vote after 2020-06-10 may not colour the map',
  ],
  [
    'conditions name votes',
    ({ stances }) => put(stances[1]!, 'when', [{ vote: 'V7', is: 'no' }]),
    'stances[1].when[0].vote: no vote has the id "V7"',
  ],
  [
    'evidence is asked for by a stance',
    ({ members }) => put(members[1]!.evidence[0]!, 'code', 'said-perhaps'),
    'members[1].evidence[0].code: no stance asks for the evidence "said-perhaps"; expected one of: said-yes, said-nothing',
  ],
  [
    'every member has a stance',
    ({ votes }) => put(votes[0]!, 'votes', { ISL: 'no' }),
    `members[0].evidence: no stance's rule fits the evidence for Iceland`,
  ],
  [
    'arrows point at members',
    ({ members }) => put(members[0]!.arrows, 'up', 'NOR'),
    'members[0].arrows.up: no member has the id "NOR"',
  ],
  [
    'steps choose what exists',
    ({ story }) => put(story[0]!.view, 'chosen', 'nobody'),
    'story[0].view.chosen: no member or statement has the id "nobody"',
  ],
  [
    'steps colour by yardsticks that exist',
    ({ story }) => put(story[0]!.view, 'by', 'V2'),
    'story[0].view.by: no yardstick has the id "V2"',
  ],
  [
    'steps lift classes that exist',
    ({ story }) => put(story[0]!.view, 'highlight', 'against'),
    'story[0].view.highlight: no stance or vote is called "against"',
  ],
  [
    'predictions are answered by members',
    ({ story }) =>
      put(story[0]!, 'predict', {
        question: 'Who?',
        options: 'members',
        correct: ['NOR'],
        answer: 'Norway.',
        view: {},
      }),
    'story[0].predict.correct: no member has the id "NOR"',
  ],
  [
    'fields that the format does not know are refused',
    (file) => put(file, 'colour', 'red'),
    'colour: is not a field of this format',
  ],
  [
    'kinds are those of the format',
    ({ members }) => put(members[0]!.statements[0]!, 'kind', 'rumour'),
    'members[0].statements[0].kind: is "rumour"; expected one of: quotation, fragment, paraphrase, report, analysis, silence',
  ],
];

describe('a file that breaks one rule is refused by name and place', () => {
  it.each(broken)('%s', (_, breakIt, reported) => {
    expect(problemsAfter(breakIt)).toContain(reported);
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
