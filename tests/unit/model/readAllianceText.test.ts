import { describe, expect, it } from 'vitest';
import { openedFileLimits } from '#model/reading/limits.ts';
import { toProblemLine } from '#model/reading/problem.ts';
import { toCodePoint } from '#model/reading/toCodePoint.ts';
import { readAllianceBytes, readAllianceText } from '#model/reading/readAllianceText.ts';
import { generatedAlliance, memberLists } from '../../fixtures/generatedAlliance.ts';
import { builtInFile, today } from '../../support/alliance.ts';

const text = JSON.stringify(builtInFile(), null, 2);
const read = (written: string) => readAllianceText(written, { today });
const lines = (written: string) => (read(written).problems ?? []).map(toProblemLine);
const bytes = (written: string) => new TextEncoder().encode(written);

describe('a good file', () => {
  it('opens: the built-in record goes through the same door', () => {
    expect(read(text).alliance?.members).toHaveLength(6);
  });

  it('may begin with a byte order mark', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(text)]);
    expect(readAllianceBytes(marked, { today }).alliance?.id).toBe('CSTO');
  });

  it.each(Object.entries(memberLists))('may have the members of %s', (_, members) => {
    expect(read(JSON.stringify(generatedAlliance({ members }))).problems).toBeUndefined();
  });

  it('has its statements in its own language, but for those that name another', () => {
    const file = generatedAlliance({ members: ['FRA', 'DEU'] });
    const [first, second] = file.members;
    const { lang: _, ...own } = first!.statements[0]!;
    const said = { ...second!.statements[0]!, lang: 'fr' };
    const members = [
      { ...first, statements: [own] },
      { ...second, statements: [said] },
    ];
    const { alliance } = read(JSON.stringify({ ...file, lang: 'de', members }));
    expect(alliance?.members.map(({ statements }) => statements[0]?.lang)).toEqual(['de', 'fr']);
  });

  it('is kept in composed form (NFC)', () => {
    const decomposed = text.replace('"shortName": "CSTO"', '"shortName": "Armée"');
    expect(read(decomposed).alliance?.shortName).toBe('Arm\u00E9e');
  });

  it('is a copy: nothing of the text that was read is shared', () => {
    expect(Object.getPrototypeOf(read(text).alliance)).toBe(Object.prototype);
  });
});

describe('a file that is refused before it is understood', () => {
  it('is too large, however it was handed over', () => {
    const refusal = ['the file has 50 MB; expected at most 1 MB'];
    expect(readAllianceBytes(new Uint8Array(50e6), { today }).problems?.map(toProblemLine)).toEqual(
      refusal,
    );
    expect(lines(' '.repeat(50e6))).toEqual(refusal);
    expect(lines(' '.repeat(1_000_001))).toEqual(['the file has 1.01 MB; expected at most 1 MB']);
  });

  it('is no UTF-8', () => {
    const [problem] = readAllianceBytes(new Uint8Array([0x7b, 0xff]), { today }).problems ?? [];
    expect(problem?.message).toContain('not text in UTF-8');
  });

  it.each(['{"a": 1}', '\u{FEFF}{"a": 1}'])(
    'is in UTF-16, with or without its mark: %j',
    (json) => {
      const lowFirst = Buffer.from(json, 'utf16le');
      for (const written of [lowFirst, Buffer.from(lowFirst).swap16()])
        expect(readAllianceBytes(written, { today }).problems?.map(toProblemLine)).toEqual([
          'the file is text in UTF-16; expected it saved as UTF-8 (in Excel: “CSV UTF-8”)',
        ]);
    },
  );

  it('is empty, or something else altogether', () => {
    expect(lines(' \n')).toEqual(['is empty; expected an alliance file']);
    expect(lines('hello')[0]).toContain('hello is no value');
    for (const other of ['null', '[]', '"x"', '7'])
      expect(lines(other)).toEqual([
        expect.stringMatching(/^is (?:empty|a list|a text|a number).*; expected an alliance file/),
      ]);
  });

  it.each(['[', '{"a":'])('is nested a million deep: %s', (opening) => {
    const limits = { ...openedFileLimits, bytes: 1e9 };
    const { problems } = readAllianceText(opening.repeat(1e6), { today, limits });
    expect(problems?.map(({ message }) => message)).toEqual(['is nested deeper than 12 levels']);
  });

  it('says one thing twice, also in other letters', () => {
    expect(lines('{"a": 1,\n"\\u0061": 2}')).toEqual([
      'line 2, a: stands here a second time; expected each name once',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('uses the name %s', (name) => {
    expect(lines(`{"x": {\n"${name}": {"isAdmin": true}}}`)).toEqual([
      `line 2, x.${name}: is a name that no alliance file may use`,
    ]);
    expect('isAdmin' in {}).toBe(false);
  });

  it.each([
    ['{"a": 1,}', 'expected more after the comma, or no comma'],
    ['{"a": 1, 2}', 'expected a name in double quotation marks'],
    ['{"a" 1}', 'expected a colon'],
    ['[1 2]', 'expected a comma or ]'],
    ['{"a": 01}', 'expected a comma or }'],
    ["{'a': 1}", "'a' is no value"],
    ['{"a": "b\n"}', 'is not closed on its line'],
    ['{"a": "\\x"}', 'a backslash in it'],
    ['{"a": NaN}', 'NaN is no value'],
    ['{} {}', 'expected nothing more'],
    ['{"a": [1, 2', 'the file ends here'],
  ])('is no JSON: %s', (written, message) => {
    expect(() => JSON.parse(written) as unknown).toThrow(SyntaxError);
    expect(lines(written)).toHaveLength(1);
    expect(lines(written)[0]).toContain(message);
  });

  it('is no JSON, and says at which line and column', () => {
    expect(lines('{"a": [1,\n  2 3]}')).toEqual([
      'line 2, column 5: 3 stands here; expected a comma or ]',
    ]);
    expect(lines("'a'")[0]).toMatch(/^line 1, column 1: /);
  });

  it('has more values, members or statements than a page can show', () => {
    expect(lines(`{"members": [${'0,'.repeat(100)}0]}`)).toEqual([
      'line 1, members: has 101 entries; at most 60 can be shown',
    ]);
    const many = generatedAlliance({ members: memberLists.sixty, statementsOfEach: 10 });
    expect(lines(JSON.stringify(many))).toEqual(['has 600 statements; at most 500 can be shown']);
    expect(lines(`[${'0,'.repeat(30_000)}0]`)[0]).toContain('has more than 25000 values');
  });

  it('counts a statement once, however many steps of its story name it', () => {
    const many = generatedAlliance({ members: memberLists.nato, statementsOfEach: 12 });
    const statements = many.members[0]?.statements.slice(0, 3).map(({ id }) => id) ?? [];
    const story = Array.from({ length: 60 }, (_, index) => ({
      id: `step-${index}`,
      title: `Step ${index}`,
      text: 'What was said.',
      statements,
      view: {},
    }));
    const { problems } = readAllianceText(JSON.stringify({ ...many, story }), { today });
    expect(problems?.map(({ message }) => message)).not.toContainEqual(
      expect.stringContaining('can be shown'),
    );
  });

  it('lifts its limits for a benchmark that asks', () => {
    const many = generatedAlliance({ members: memberLists.nato, statementsOfEach: 50 });
    const limits = {
      ...openedFileLimits,
      bytes: 1e8,
      values: 1e6,
      statements: 10_000,
    };
    expect(readAllianceText(JSON.stringify(many), { today, limits }).alliance).toBeDefined();
  });
});

describe('texts', () => {
  const named = (name: string) => JSON.stringify({ ...builtInFile(), shortName: name });

  it.each([
    ['a control character', 'a\u0007b', 'U+0007'],
    ['a C1 control character', 'a\u0085b', 'U+0085'],
    ['a turned direction', 'abc\u202Etxt.exe', 'U+202E'],
    ['an isolate', 'a\u2066b', 'U+2066'],
    ['an invisible tag', 'a\u{E0041}b', 'U+E0041'],
    ['half a character', 'a\uD83Db', 'U+D83D'],
    ...['\uFFFE', '\uFFFF', '\u{1FFFE}', '\u{10FFFF}', '\uFDD0', '\uFDEF'].map(
      (none): [string, string, string] => [
        'a code of no character',
        `a${none}b`,
        toCodePoint(none),
      ],
    ),
  ])('may not have %s', (_, name, code) => {
    const [problem, ...others] = read(named(name)).problems ?? [];
    expect(others).toEqual([]);
    expect(problem?.path).toBe('shortName');
    expect(problem?.message).toContain(code);
  });

  it('may not pile marks on a letter', () => {
    expect(lines(named(`Z${'\u0301'.repeat(12)}`))[0]).toContain('marks on one letter');
  });

  it.each([
    '\u200B',
    '\u00AD',
    '\u200D',
    '\u200E',
    '\uFE0F',
    '\u2800',
    '\u115F',
    '\u1160',
    '\u3164',
    '\uFFA0',
    '\u0301',
    '\u200B \u2800\u2060',
  ])('may not be what nobody sees: %j', (name) => {
    expect(lines(named(name))).toEqual([
      expect.stringMatching(/shortName: has nothing in it that can be seen; expected letters/),
    ]);
  });

  it.each(['?', '7', '…', '€', '☂', '👩‍🚀', '\u3164가'])('may be a single sign: %s', (name) => {
    expect(lines(named(name))).toEqual([]);
  });

  it.each([
    'Հայաստան',
    'كازاخستان',
    'ישראל',
    '中华人民共和国',
    'Việt Nam',
    '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇦🇲',
    'نمی‌خواهم',
    '<img src=x onerror=alert(1)>',
    "'; DROP TABLE members; --",
    '${7*7} {{7*7}} %s %n',
    '=HYPERLINK("https://example.org")',
    'NaN null undefined true',
  ])('may be in any script and hold any signs: %s', (name) => {
    expect(read(named(name)).alliance?.shortName).toBe(name.normalize('NFC'));
  });
});

describe('problems', () => {
  const broken = (change: (file: ReturnType<typeof copy>) => void) => {
    const file = copy();
    change(file);
    return lines(JSON.stringify(file, null, 2));
  };
  const copy = () => generatedAlliance({ members: ['FRA', 'DEU', 'ITA'] });

  it('come all at once, each with its place, the line, what is wrong and what is expected', () => {
    const found = broken((file) => {
      Object.assign(file.members[0] ?? {}, { id: 'XYZ' });
      Object.assign(file.members[1]?.statements[0] ?? {}, { date: '2020-02-30' });
      Object.assign(file.members[2]?.statements[1] ?? {}, { speaker: 'nobody', sources: [] });
    });
    expect(found).toHaveLength(4);
    expect(found).toContainEqual(
      expect.stringMatching(/^line \d+, members\[0\]\.id: no country has the code "XYZ"; expected/),
    );
    expect(found).toContainEqual(
      expect.stringMatching(
        /^line \d+, members\[1\]\.statements\[0\]\.date: is "2020-02-30"; expected a date/,
      ),
    );
    expect(found).toContainEqual(
      expect.stringMatching(
        /members\[2\]\.statements\[1\]\.speaker: no speaker has the id "nobody"/,
      ),
    );
  });

  it('name the line of what lacks a field', () => {
    const file = copy();
    const [statement] = file.members[0]?.statements ?? [];
    Reflect.deleteProperty(statement ?? {}, 'date');
    const written = JSON.stringify(file, null, 2);
    const [problem] = read(written).problems ?? [];
    expect(problem?.path).toBe('members[0].statements[0].date');
    expect(problem?.message).toBe('is missing; expected a date such as "2022-05-16"');
    const line = written.split('\n')[(problem?.line ?? 0) - 1];
    expect(line?.trim()).toBe('{');
  });

  it('are not repeated for what follows from them', () => {
    expect(broken((file) => Object.assign(file.speakers[0] ?? {}, { id: 7 }))).toHaveLength(1);
    expect(broken((file) => Object.assign(file.event, { date: '2999-01-01' }))).toHaveLength(1);
    expect(broken((file) => Object.assign(file.stances[0] ?? {}, { when: 'x' }))).toHaveLength(1);
  });

  it('name ids that the page needs for itself', () => {
    const found = broken((file) =>
      Object.assign(file.members[0]?.statements[1] ?? {}, { id: 'about' }),
    );
    expect(found[0]).toContain('the page uses the id "about" itself');
  });
});
