import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPageId } from '#model/checks/pageIds.ts';
import { minimalAlliance } from '../../fixtures/minimalAlliance.ts';
import { drop, linesOf, problemsAfter, put, type Breakable } from '../../support/breakAlliance.ts';

/** One broken file for each rule, named after the rule, with the problem that must be reported. */
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
    'what is in focus is a country',
    (file) => put(file, 'focus', ['XXX']),
    'focus[0]: no country has the code "XXX"; expected an ISO 3166-1 alpha-3 code',
  ],
  [
    'one statement of a member leads',
    ({ members }) =>
      put(
        members[0]!,
        'statements',
        [0, 1].map((n) => ({ ...members[0]!.statements[0]!, id: `isl-${n}`, lead: true })),
      ),
    'members[0].statements[1].lead: Iceland has a statement that leads already; expected one at most',
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
    'no id is one of the page itself',
    ({ members }) => put(members[1]!.statements[0]!, 'id', 'pattern-teal'),
    'members[1].statements[0].id: the page uses the id "pattern-teal" itself; expected another',
  ],
  [
    'no vote is called as the stances are',
    ({ votes }) => put(votes[0]!, 'id', 'stance'),
    'votes[0].id: the page uses the id "stance" itself; expected another',
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
    'members[0].evidence[0].sources[0]: no source has the id "T9"; expected an id from "sources"',
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
    'links lead where they seem to',
    ({ sources }) => put(sources[1]!, 'url', 'https://www.reuters.com@example.org/'),
    'sources[1].url: has a name before an @, so that it seems to lead elsewhere; expected one such as "https://example.org/page"',
  ],
  [
    'topics are listed',
    ({ members }) => put(members[0]!.statements[0]!, 'topics', ['trade']),
    'members[0].statements[0].topics[0]: no topic has the id "trade"; expected an id from "topics"',
  ],
  [
    'mentions point at places',
    ({ members }) => put(members[0]!.statements[0]!.mentions[0]!, 'place', 'NARNIA'),
    'members[0].statements[0].mentions[0].place: no place is called "NARNIA"; expected a country code or the id of a region',
  ],
  [
    'mentions stand in the words',
    ({ members }) => put(members[0]!.statements[0]!.mentions[0]!, 'words', 'Sweden'),
    `members[0].statements[0].mentions[0].words: "Sweden" does not stand in the statement's words; expected a part of them`,
  ],
  [
    'regions are made of countries',
    ({ regions }) => put(regions[0]!, 'countries', ['NOR', 'ZZZ']),
    'regions[0].countries[1]: no country has the code "ZZZ"; expected an ISO 3166-1 alpha-3 code',
  ],
  [
    'occasions fit the dates',
    ({ members }) => put(members[0]!.statements[0]!, 'date', '2020-06-09'),
    'members[0].statements[0].date: 2020-06-09 does not fit the occasion "event" of an event on 2020-06-10; expected another date or occasion',
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
    'members[0].statements[0].date: is "2020-02-30"; expected a date that the calendar has',
  ],
  [
    'the event is on a day',
    ({ event }) => put(event, 'date', '2020-06'),
    'event.date: is "2020-06"; expected a day such as "2022-05-16"',
  ],
  [
    'what speaks against a stance is not from the future',
    ({ members }) =>
      put(members[0]!, 'against', [{ text: 'It may yet.', date: '2031-01', sources: ['note'] }]),
    'members[0].against[0].date: 2031-01 is in the future; expected a day up to 2026-11-23',
  ],
  [
    'evidence refers to statements that exist',
    ({ members }) => put(members[0]!.evidence[0]!, 'statements', ['isl-no']),
    'members[0].evidence[0].statements[0]: no statement has the id "isl-no"; expected the id of a statement of this file',
  ],
  [
    'a silence says what was looked at',
    ({ members }) => drop(members[1]!.statements[0]!, 'lookedAt'),
    'members[1].statements[0].lookedAt: is missing; expected what was looked at, as for every silence',
  ],
  [
    'votes are of members',
    ({ votes }) => put(votes[0]!, 'votes', { ISL: 'yes', SWE: 'no' }),
    'votes[0].votes.SWE: no member has the id "SWE"; expected members of this file',
  ],
  [
    'a later vote never colours the map',
    ({ votes }) => put(votes[0]!, 'date', '2020-06-11'),
    'votes[0].colours: a vote after 2020-06-10 may not colour the map; expected false',
  ],
  [
    'a vote of which only the year is known may be later',
    ({ votes }) => put(votes[0]!, 'date', '2020'),
    'votes[0].colours: the vote of 2020 may be after 2020-06-10; expected its day, or false',
  ],
  [
    'what a field of several parts is, is shown',
    ({ members }) => put(members[0]!.statements[0]!, 'mentions', ['MAR']),
    'members[0].statements[0].mentions[0]: is "MAR"; expected such as {"words": "Norway", "place": "NOR"}',
  ],
  [
    'no type is named by a word of programmers',
    ({ members }) => put(members[0]!, 'evidence', ['backing']),
    'members[0].evidence[0]: is "backing"; expected fields in braces, {…}',
  ],
  [
    'a source is named once',
    ({ members }) => {
      const [statement] = members[0]!.statements;
      put(statement!, 'sources', [...statement!.sources, ...statement!.sources]);
    },
    'members[0].statements[0].sources[1]: "T1" stands here a second time; expected each source once',
  ],
  [
    'conditions name votes',
    ({ stances }) => put(stances[1]!, 'when', [{ vote: 'V7', is: 'no' }]),
    'stances[1].when[0].vote: no vote has the id "V7"; expected an id from "votes"',
  ],
  [
    'evidence is asked for by a stance',
    ({ members }) => put(members[1]!.evidence[0]!, 'code', 'said-perhaps'),
    'members[1].evidence[0].code: no stance asks for the evidence "said-perhaps"; expected one of: said-yes, said-nothing',
  ],
  [
    'every member has a stance',
    ({ votes }) => put(votes[0]!, 'votes', { ISL: 'no' }),
    `members[0].evidence: no stance's rule fits the evidence for Iceland; expected evidence that one of them asks for`,
  ],
  [
    'arrows point at members',
    ({ members }) => put(members[0]!.arrows, 'up', 'NOR'),
    'members[0].arrows.up: no member has the id "NOR"; expected the id of a member',
  ],
  [
    'steps choose what exists',
    ({ story }) => put(story[0]!.view, 'chosen', 'nobody'),
    'story[0].view.chosen: no member or statement has the id "nobody"; expected one of this file',
  ],
  [
    'steps colour by yardsticks that exist',
    ({ story }) => put(story[0]!.view, 'by', 'V2'),
    'story[0].view.by: no yardstick has the id "V2"; expected one of: stance, none, V1',
  ],
  [
    'steps lift classes that exist',
    ({ story }) => put(story[0]!.view, 'highlight', 'against'),
    'story[0].view.highlight: no class of the yardstick "V1" is called "against"; expected one of: yes, no, abstain, absent, unknown',
  ],
  [
    'steps lift classes of the colours they show',
    ({ story }) => put(story[0]!.view, 'highlight', 'for'),
    'story[0].view.highlight: no class of the yardstick "V1" is called "for"; expected one of: yes, no, abstain, absent, unknown',
  ],
  [
    'steps lift nothing where they hide the colours',
    ({ story }) => {
      put(story[0]!.view, 'by', 'none');
      put(story[0]!.view, 'highlight', 'for');
    },
    'story[0].view.highlight: no class of the yardstick "none" is called "for"; expected null, since no colours are shown',
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
    'story[0].predict.correct[0]: no member has the id "NOR"; expected one of this file',
  ],
  [
    'predictions of classes are answered by those of the colours shown with the answer',
    ({ story }) =>
      put(story[0]!, 'predict', {
        question: 'How did Iceland vote?',
        options: 'classes',
        correct: ['for'],
        answer: 'Iceland was for it.',
        view: {},
      }),
    'story[0].predict.correct[0]: no class of the yardstick "V1" is called "for"; expected one of: yes, no, abstain, absent, unknown',
  ],
  [
    'predictions of classes have colours to choose from',
    ({ story }) =>
      put(story[0]!, 'predict', {
        question: 'What colour is Iceland?',
        options: 'classes',
        correct: ['for'],
        answer: 'Iceland was for it.',
        view: { by: 'none' },
      }),
    'story[0].predict.correct: the answer shows no colours to choose from; expected predict.view.by to name a yardstick',
  ],
  [
    'votes are counted in whole numbers',
    ({ votes }) => put(votes[0]!, 'result', { yes: -1, no: 1.5, abstain: 0 }),
    'votes[0].result.yes: is -1; expected 0 votes or more',
  ],
  [
    'the name of a member is in one alphabet',
    ({ members }) => put(members[0]!, 'name', '\u0410rmenia'),
    'members[0].name: "\u0410rmenia" has Cyrillic letters among Latin ones: \u0410 (U+0410); expected one alphabet in each word',
  ],
  [
    'the name of a speaker is in one alphabet',
    ({ speakers }) => put(speakers[1]!, 'name', 'Иван Πетpoв'),
    'speakers[1].name: "Πетpoв" has Greek letters among Cyrillic ones: Π (U+03A0); expected one alphabet in each word',
  ],
  [
    'fields that the format does not know are refused',
    (file) => put(file, 'colour', 'red'),
    'colour: is not a field of this format; expected it to be left out',
  ],
  [
    'kinds are those of the format',
    ({ members }) => put(members[0]!.statements[0]!, 'kind', 'rumour'),
    'members[0].statements[0].kind: is "rumour"; expected one of: quotation, fragment, paraphrase, report, analysis, silence',
  ],
];

describe('a file that breaks one rule is refused by name and place', () => {
  it.each(broken)('%s', (_, breakIt, reported) => {
    const lines = problemsAfter(breakIt);
    expect(lines).toContain(reported);
    // Each line also says what is expected, and not only what is wrong.
    for (const line of lines) expect(line).toMatch(/expected /);
  });
});

describe('names', () => {
  it.each(['Газета.Ru', 'ТАСС-Online', 'Ελλάδα', 'Πетров', '東京tower'])(
    'may have a word of each alphabet: %s',
    (name) => {
      expect(problemsAfter(({ speakers }) => put(speakers[0]!, 'name', name))).toEqual([]);
    },
  );
});

describe('what is expected', () => {
  const fields: readonly [string, (file: Breakable) => void, string][] = [
    [
      'event.place',
      ({ event }) => drop(event, 'place'),
      'the name of a town or country, such as "Moscow"',
    ],
    [
      'regions[0].countries',
      ({ regions }) => drop(regions[0]!, 'countries'),
      'a list of country codes, such as ["DNK", "NOR"]',
    ],
    ['votes[0]', (file) => put(file, 'votes', [null]), 'fields in braces, {…}'],
    [
      'votes[0].votes',
      ({ votes }) => drop(votes[0]!, 'votes'),
      'how each member voted, such as {"NOR": "abstain"}',
    ],
    [
      'votes[0].result.no',
      ({ votes }) => put(votes[0]!, 'result', { yes: 1, abstain: 0 }),
      'how many voted against it',
    ],
    [
      'corrections[0].said',
      (file) => put(file, 'corrections', [{ correction: 'x', sources: [] }]),
      'what was written, and where',
    ],
    [
      'about[0].paragraphs',
      (file) => put(file, 'about', [{ title: 'x' }]),
      'a list of paragraphs, such as ["…", "…"]',
    ],
  ];

  it.each(fields)('is said of %s', (path, breakIt, wanted) => {
    const lines = problemsAfter(breakIt).filter((line) => line.startsWith(`${path}:`));
    expect(lines).toEqual([expect.stringMatching(/: is (?:missing|null); expected /)]);
    expect(lines[0]?.endsWith(`expected ${wanted}`)).toBe(true);
  });

  it('has no word of programmers, whatever stands in any field', () => {
    const story = {
      question: 'Who?',
      options: 'members',
      correct: ['ISL'],
      answer: 'I.',
      view: {},
    };
    const whole = () => {
      const file = minimalAlliance() as Breakable;
      put(file.story[0]!, 'predict', story);
      put(file.votes[0]!, 'result', { yes: 1, no: 2, abstain: 3 });
      put(file, 'corrections', [{ said: 'x', correction: 'y', sources: ['T1'] }]);
      put(file, 'about', [{ title: 'x', paragraphs: ['y'], items: ['z'] }]);
      put(file.stances[1]!, 'when', [{ evidence: 'said-nothing', atLeast: 1 }]);
      return file;
    };
    const told = new Set<string>();
    const visit = (of: object, file: object) => {
      for (const key of Object.keys(of)) {
        const kept: unknown = Reflect.get(of, key);
        for (const wrong of [undefined, {}, [[null]], -1.5, 'X Y!']) {
          if (wrong === undefined && !Array.isArray(of)) drop(of, key);
          else put(of, key, wrong ?? null);
          for (const line of linesOf(file)) told.add(line);
          put(of, key, kept);
        }
        if (typeof kept === 'object' && kept !== null) visit(kept, file);
      }
    };
    const file = whole();
    expect(linesOf(file)).toEqual([]);
    visit(file, file);
    const isPlain = (line: string) =>
      /expected (?!a value)|at most/.test(line) &&
      !/\b(?:Object|Array|Invalid|undefined|Received)\b|" \| "/.test(line);
    expect([...told].filter((line) => !isPlain(line))).toEqual([]);
  });
});

describe('what follows from a problem is not told beside it', () => {
  it.each(['2020-06-31', '2999-01-01', 7])('the colours of a vote on %s', (date) => {
    const lines = problemsAfter(({ votes }) => put(votes[0]!, 'date', date));
    expect(lines).toEqual([expect.stringMatching(/^votes\[0\]\.date: /)]);
  });

  it.each([7, [], '', 'x'.repeat(2001)])('what is mentioned in words that are damaged', (words) => {
    const lines = problemsAfter(({ members }) => put(members[0]!.statements[0]!, 'words', words));
    expect(lines).toEqual([expect.stringMatching(/^members\[0\]\.statements\[0\]\.words: /)]);
  });

  it('the prediction that asks for a member whose id is damaged', () => {
    const lines = problemsAfter(({ members, story }) => {
      put(story[0]!, 'predict', {
        question: 'Who?',
        options: 'members',
        correct: ['ISL'],
        answer: 'Iceland.',
        view: {},
      });
      put(members[0]!, 'id', 'Iceland');
    });
    expect(lines.filter((line) => line.startsWith('story'))).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  it('a class of a yardstick that does not exist', () => {
    const lines = problemsAfter(({ story }) =>
      put(story[0]!, 'view', { by: 'V7', highlight: 'no' }),
    );
    expect(lines).toEqual([expect.stringMatching(/^story\[0\]\.view\.by: no yardstick/)]);
  });
});

describe('the ids of the page itself', () => {
  const root = join(import.meta.dirname, '../../../src');
  const written = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx|ts)$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(root, path), 'utf8').matchAll(
        /\sid=(?:"([a-z][a-z0-9-]*)"|\{`([a-z]+-)\$\{)/g,
      ),
    ])
    .map(([, whole, begin]) => whole ?? `${begin}x`);

  it.each([...new Set(written)])('are none that a statement may have: %s', (id) => {
    expect(isPageId(id)).toBe(true);
  });

  it('leave every other id to the file', () => {
    expect(['arm-44-day-war', 'title', 'grid', 'next-step', 'shaped'].some(isPageId)).toBe(false);
  });
});
