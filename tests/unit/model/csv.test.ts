import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allianceToCsv, csvTemplate } from '#model/allianceToCsv.ts';
import { parseCsv } from '#model/parseCsv.ts';
import { toProblemLine } from '#model/problem.ts';
import { allStatements } from '#model/questions.ts';
import { readAllianceText } from '#model/readAllianceText.ts';
import { stanceOf } from '#model/stanceOf.ts';
import { toCsv } from '#model/toCsv.ts';
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
          // A heading, as every table has one, tells the delimiter.
          const table = [['a', 'b'], ...rows];
          expect(parseCsv(toCsv(table)).rows).toEqual(table);
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
    const rows = parseCsv(csvTemplate()).rows;
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

  it('say where one country has two stances', () => {
    const table = parseCsv(csvTemplate()).rows;
    const stance = table[0]?.indexOf('stance') ?? 0;
    const second = table[1]?.map((cell, column) => (column === stance ? 'Another' : cell)) ?? [];
    expect(lines(toCsv([...table, second]))).toContainEqual(
      expect.stringMatching(/^row 3, column stance: is "Another"; expected "Supports the plan/),
    );
  });

  it('name an empty cell once, and what belongs there', () => {
    const emptied = (name: string) => {
      const [heading = [], ...rows] = parseCsv(csvTemplate()).rows;
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

  it('say where a quotation mark is never closed', () => {
    const [heading = ''] = csvTemplate().split('\n');
    expect(lines(`${heading}\nMLT,"Malta`)).toEqual([
      'row 2: a cell begins with a quotation mark that is never closed',
    ]);
  });
});
