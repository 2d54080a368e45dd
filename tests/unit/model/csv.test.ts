import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allianceToCsv, csvTemplate } from '#model/csv/allianceToCsv.ts';
import { parseCsv } from '#model/csv/parseCsv.ts';
import { toProblemLine } from '#model/reading/problem.ts';
import { allStatements, speakerName } from '#model/questions.ts';
import { readAllianceText } from '#model/reading/readAllianceText.ts';
import { stanceOf } from '#model/stanceOf.ts';
import { toCsv } from '#model/csv/toCsv.ts';
import { builtIn, today } from '../../support/alliance.ts';

const read = (text: string) => readAllianceText(text, { today });
const lines = (text: string) => (read(text).problems ?? []).map(toProblemLine);
const changed = (from: string, to: string) => csvTemplate().replace(from, to);

describe('writing', () => {
  it('keeps every cell, whatever it holds', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '-', '=', "'"),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          // A header row, as every table has, tells the delimiter.
          const table = [['a', 'b'], ...rows];
          expect(parseCsv(toCsv(table), Infinity).rows).toEqual(table);
        },
      ),
    );
  });
});

describe('a table', () => {
  it('opens from the template', () => {
    const { alliance } = read(csvTemplate());
    expect(alliance?.members.map(({ id, name }) => [id, name])).toEqual([['MLT', 'Malta']]);
  });

  it.each([';', '\t'])('may have %j between its cells', (delimiter) => {
    const rows = parseCsv(csvTemplate(), Infinity).rows;
    expect(read(rows.map((row) => row.join(delimiter)).join('\n')).alliance).toBeDefined();
  });

  it('of the built-in record opens again with the same members, stances and statements', () => {
    const original = builtIn();
    const { alliance } = read(allianceToCsv(original));
    const stances = (of: typeof original) =>
      of.members.map((member) => [member.id, stanceOf(of, member)?.label]);
    expect(alliance && stances(alliance)).toEqual(stances(original));
    expect(alliance && allStatements(alliance)).toHaveLength(
      original.members.flatMap(({ statements }) => statements).length,
    );
  });
});

describe('a table opened again', () => {
  const original = builtIn();
  const { alliance } = read(allianceToCsv(original));

  it.each(original.members)('has the evidence, the leader and the colour of $name', (member) => {
    const again = alliance!.members.find(({ id }) => id === member.id)!;
    const [before, after] = [stanceOf(original, member), stanceOf(alliance!, again)];
    expect([after?.label, after?.paint]).toEqual([before?.label, before?.paint]);
    expect(speakerName(alliance!, again.leader.speaker)).toBe(
      speakerName(original, member.leader.speaker),
    );
    const named = new Set(member.evidence.flatMap(({ statements = [] }) => statements));
    const own = member.statements.filter(({ id }) => named.has(id)).map(({ id }) => id);
    const readAgain = again.evidence.flatMap(({ statements = [] }) => statements);
    expect([...readAgain].sort()).toEqual(own.length > 0 ? own.sort() : readAgain);
  });

  it('keeps a | in the name of a source or in its address', () => {
    const [first, ...rest] = original.sources;
    const piped = { ...first!, outlet: 'A | B', url: 'https://example.org/a|b' };
    const table = allianceToCsv({ ...original, sources: [piped, ...rest] });
    expect(lines(table)).toEqual([]);
    const source = read(table).alliance!.sources.find(({ outlet }) => outlet === 'A / B');
    expect(source?.url).toBe('https://example.org/a%7Cb');
  });
});

describe('a table from a spreadsheet', () => {
  it('may end its lines as Windows or an old Mac does, inside cells too', () => {
    const withBreak = changed('every lamp', '"every\nlamp"').replace(
      'We will light "every\nlamp". (example)',
      '"We will light every\nlamp. (example)"',
    );
    for (const end of ['\n', '\r\n', '\r']) {
      const table = withBreak.replaceAll(/\r?\n/g, end);
      expect(read(table).alliance?.members[0]?.statements[0]?.words).toBe(
        'We will light every\nlamp. (example)',
      );
    }
  });

  it('is in the language of all its rows', () => {
    const rows = parseCsv(csvTemplate(), Infinity).rows;
    const at = rows[0]!.indexOf('language');
    const german = rows.map((row, r) => row.map((cell, c) => (r > 0 && c === at ? 'de' : cell)));
    expect(read(toCsv(german)).alliance?.lang).toBe('de');
  });

  it('is in the language of most of its rows', () => {
    const [heading = [], first = []] = parseCsv(csvTemplate(), Infinity).rows;
    const at = heading.indexOf('language');
    const idAt = heading.indexOf('id');
    const rowIn = (language: string, id: string) =>
      first.map((cell, c) => (c === at ? language : c === idAt ? id : cell));
    const table = [heading, rowIn('no', 'a'), rowIn('de', 'b'), rowIn('de', 'c')];
    const { alliance } = read(toCsv(table));
    expect(alliance?.lang).toBe('de');
    expect(
      alliance?.members.flatMap((one) => one.statements.map(({ lang }) => lang)).sort(),
    ).toEqual(['de', 'de', 'no']);
  });

  it('does not say that a silence was said', () => {
    const rows = parseCsv(csvTemplate(), Infinity).rows;
    const at = (name: string) => rows[0]!.indexOf(name);
    const silent = rows.map((row, r) =>
      row.map((cell, c) =>
        r === 0 ? cell : c === at('kind') ? 'silence' : c === at('looked_at') ? 'All of it' : cell,
      ),
    );
    const { alliance } = read(toCsv(silent));
    expect(alliance?.members[0]?.evidence[0]?.text).toMatch(/Ada Example.* did not say\.$/);
  });

  it('takes a source that a row names twice for one', () => {
    const twice = changed(
      'https://example.org/lamps',
      'https://example.org/lamps|https://example.org/lamps',
    );
    const table = twice.replace('Example Gazette', 'Example Gazette|Example Gazette');
    expect(lines(table)).toEqual([]);
  });

  it('makes up ids that are free', () => {
    const rows = parseCsv(csvTemplate(), Infinity).rows;
    const at = rows[0]!.indexOf('speaker');
    const as = (name: string) => rows[1]!.map((cell, c) => (c === at ? name : cell));
    const table = toCsv([rows[0]!, as('Speaker 2'), as('Иван Петров')]);
    expect(lines(table)).toEqual([]);
  });
});

describe('problems of a table', () => {
  it('name the row and the column', () => {
    expect(lines(changed('https://example.org', 'ftp://example.org'))).toEqual([
      'row 2, column url: is "ftp://example.org/lamps"; expected a web address that begins with https://',
    ]);
    expect(lines(changed('quotation', 'speech'))[0]).toMatch(
      /^row 2, column kind: is "speech"; exp/,
    );
    expect(lines(changed('2024-03-01', '2024/03/01'))).toEqual([
      expect.stringMatching(/^row 2, column date: is "2024\/03\/01"; expected a date/),
    ]);
    expect(lines(changed('MLT', 'MALTA'))[0]).toMatch(/^row 2, column country: /);
  });

  it('count what is too much, before it is read', () => {
    const [heading = '', row = ''] = csvTemplate().split('\r\n');
    expect(lines(`${heading}\n${`${row}\n`.repeat(600)}`)).toEqual([
      'has 600 rows; at most 500 statements can be shown',
    ]);
    expect(lines(`${heading}\n${`${row}\n`.repeat(2000)}`)).toEqual([
      'has more than 25000 cells; at most 500 statements can be shown',
    ]);
    expect(lines(`${'a,'.repeat(5000)}\n${row}`)).toEqual([
      'row 1: has more than 100 columns; expected those of the template',
    ]);
  });

  it('name columns that are missing or unknown', () => {
    expect(lines(changed('speaker', 'who'))).toEqual([
      'row 1, column speaker: is missing; expected a column with this heading (Who said it)',
      expect.stringMatching(/^row 1, column who: is not a column of this format/),
    ]);
  });

  it('name what is wrong in rows although a heading is missing', () => {
    const table = changed('2024-03-01', '2024/03/01').replace('event_place', 'where');
    expect(lines(table)).toEqual([
      expect.stringMatching(/^row 1, column event_place: is missing/),
      expect.stringMatching(/^row 1, column where: is not a column/),
      expect.stringMatching(/^row 2, column date: is "2024\/03\/01"/),
    ]);
  });

  it('are at the country alone where only that is wrong', () => {
    expect(lines(changed('MLT', 'Malta'))).toEqual([
      expect.stringMatching(/^row 2, column country: is "Malta"/),
    ]);
  });

  it('name the row where an id stands already, and where the table contradicts itself', () => {
    const rows = parseCsv(csvTemplate(), Infinity).rows;
    const as = (name: string, value: string) =>
      rows[1]!.map((cell, c) => (c === rows[0]!.indexOf(name) ? value : cell));
    expect(lines(toCsv([rows[0]!, as('id', 'lamps'), as('id', 'lamps')]))).toEqual([
      expect.stringMatching(/^row 3, column id: .* used already in row 2; expected another$/),
    ]);
    expect(lines(toCsv([...rows, as('event_date', '2024-03-02')]))).toEqual([
      'row 3, column event_date: is "2024-03-02"; expected "2024-03-01", as in row 2, or nothing',
    ]);
  });

  it.each([
    ['stance', 'Supports the plan (example)'],
    ['name', 'Malta'],
  ])('say where one country has two: %s', (column, before) => {
    const [heading = [], row = []] = parseCsv(csvTemplate(), Infinity).rows;
    const second = row.map((cell, c) => (heading[c] === column ? 'Another' : cell));
    expect(lines(toCsv([heading, row, second]))).toContainEqual(
      `row 3, column ${column}: is "Another"; expected "${before}", as in row 2, or nothing`,
    );
  });

  it('are one for each broken cell, and at that cell', () => {
    const [heading = [], row = []] = parseCsv(csvTemplate(), Infinity).rows;
    const wrong = ['X Y', 'x\u0007', '\u200B', 'x'.repeat(90), 'x'.repeat(2500), '2999-01-01'];
    for (const column of heading) {
      const found = wrong.map((cell) =>
        lines(toCsv([heading, row.map((kept, c) => (heading[c] === column ? cell : kept))])),
      );
      expect(found.every((one) => one.length < 2)).toBe(true);
      const told = found.flat();
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter((line) => !line.startsWith(`row 2, column ${column}: `))).toEqual([]);
    }
  });

  it('name the row that is one too many', () => {
    const [heading = [], row = []] = parseCsv(csvTemplate(), Infinity).rows;
    expect(lines(toCsv([heading, ...Array.from({ length: 101 }, () => row)]))).toEqual([
      'row 102, column country: has 101 entries; at most 100 can be shown',
    ]);
  });

  it('name the heading where there are too many countries', () => {
    const [heading = [], row = []] = parseCsv(csvTemplate(), Infinity).rows;
    const rows = Array.from({ length: 61 }, (_, index) =>
      row.map((cell, c) => (heading[c] === 'country' ? `X${index}` : cell)),
    );
    expect(lines(toCsv([heading, ...rows]))).toEqual([
      'row 1, column country: has 61 entries; at most 60 can be shown',
    ]);
  });

  it('name the language in the row it stands in', () => {
    const [heading = [], row = []] = parseCsv(csvTemplate(), Infinity).rows;
    const rows = ['de', 'german!', 'german!'].map((language) =>
      row.map((cell, c) => (heading[c] === 'language' ? language : cell)),
    );
    expect(lines(toCsv([heading, ...rows]))).toEqual([
      expect.stringMatching(/^row 3, column language: is "german!"/),
      expect.stringMatching(/^row 4, column language: is "german!"/),
    ]);
  });

  it('name an empty cell once, and what belongs there', () => {
    const emptied = (name: string) => {
      const [heading = [], ...rows] = parseCsv(csvTemplate(), Infinity).rows;
      const at = heading.indexOf(name);
      return toCsv([heading, ...rows.map((row) => row.map((cell, i) => (i === at ? '' : cell)))]);
    };
    expect(lines(emptied('speaker'))).toEqual([
      'row 2, column speaker: is empty; expected here: who said it',
    ]);
    expect(lines(emptied('office'))).toEqual([
      'row 2, column office: is empty; expected here: office of the speaker on that date',
    ]);
    expect(lines(emptied('source'))).toEqual([
      'row 2, column source: is empty; expected here: who published it; several with | between them',
    ]);
    expect(lines(emptied('alliance'))).toEqual([
      'row 2, column alliance: is empty; expected here: name of the alliance',
    ]);
    expect(lines(emptied('question'))).toEqual([
      'row 2, column question: is empty; expected here: title of the legend: what the colours show',
    ]);
  });

  it.each([
    ['https://example.org/lamps', 'https://example.org/lamps|https://example.org/2', '2', '1'],
    ['Example Gazette', 'Example Gazette | Harbour News', '1', '2'],
  ])('say where sources and addresses are not equally many: %s', (from, to, urls, names) => {
    expect(lines(changed(from, to))).toEqual([
      `row 2, column url: has ${urls} where "source" has ${names}; expected an address for each source, with | between them`,
    ]);
  });

  it('name the line that some spreadsheets begin with', () => {
    expect(lines(`sep=;\n${csvTemplate()}`)).toEqual([
      expect.stringMatching(/^row 1: is a note of a spreadsheet .*; expected .* delete this row$/),
    ]);
  });

  it('say nothing of stances that differ where the countries are not known', () => {
    const [heading = [], row = []] = parseCsv(csvTemplate(), Infinity).rows;
    const renamed = heading.map((name) => name.replace('country', 'Land'));
    const other = row.map((cell, c) => (heading[c] === 'stance' ? 'Another' : cell));
    expect(lines(toCsv([renamed, row, other]))).toEqual([
      expect.stringMatching(/^row 1, column country: is missing/),
      expect.stringMatching(/^row 1, column land: is not a column/),
    ]);
  });

  it('name an empty first row, and nothing that follows from it', () => {
    expect(lines(`\n${csvTemplate()}`)).toEqual([
      'row 1: is empty; expected the headings of the columns',
    ]);
  });

  it('name each bad address of a cell', () => {
    const addresses = changed('https://example.org/lamps', 'ftp://example.org/1|http//2');
    expect(lines(addresses.replace('Example Gazette', 'Example Gazette|Harbour News'))).toEqual([
      'row 2, column url: is "ftp://example.org/1"; expected a web address that begins with https://',
      'row 2, column url: is "http//2"; expected a web address that begins with https://',
    ]);
  });

  it('say where a quotation mark is never closed', () => {
    const [heading = ''] = csvTemplate().split('\n');
    expect(lines(`${heading}\nMLT,"Malta`)).toEqual([
      'row 2: a cell begins with a quotation mark that is never closed',
    ]);
  });
});
