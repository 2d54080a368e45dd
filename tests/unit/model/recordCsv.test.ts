import { describe, expect, test } from 'vitest';
import type { Alliance } from '#model/alliance.ts';
import { parseAlliance } from '#model/reading/parseAlliance.ts';
import { allStatements } from '#model/questions.ts';
import { toRecordCsv } from '#model/csv/recordCsv.ts';
import { toRecordJson } from '#model/recordJson.ts';
import { toCsv } from '#model/csv/toCsv.ts';
import { recordVersion } from '#model/recordVersion.ts';
import { builtIn, today } from '../../support/alliance.ts';

/** Reads CSV according to RFC 4180. Written here so that the tests do not rely on the code under test. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/gy;
  for (const [, cell = '', end] of text.matchAll(cells)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

const alliance = builtIn();
const csv = toRecordCsv(alliance);

describe('the table of the record', () => {
  test('begins with the mark that spreadsheets need to read accents and Cyrillic', () => {
    expect(Buffer.from(csv).toString('hex', 0, 3)).toBe('efbbbf');
  });

  test('has a row for every statement, all of the same width, with its words unchanged', () => {
    const [head = [], ...rows] = readCsv(csv.slice(1));
    expect(rows).toHaveLength(allStatements(alliance).length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    const at = (row: string[], name: string) => row[head.indexOf(name)];
    for (const [index, { statement }] of allStatements(alliance).entries()) {
      const row = rows[index] ?? [];
      expect(at(row, 'id')).toBe(statement.id);
      expect(at(row, 'words')).toBe(statement.words);
      expect(at(row, 'original')).toBe(statement.original?.words ?? '');
      expect(at(row, 'date')).toBe(statement.date);
    }
  });
});

describe('a cell that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\n@x',
    '＝1',
    '=HYPERLINK("https://example.org","x")',
  ])('is inert: %j', (payload) => {
    const [[cell = ''] = []] = readCsv(toCsv([[payload, 'b']]).slice(1));
    expect(cell).toBe(`'${payload}`);
  });

  test.each(['a=b', 'x-1', 'mail@example.org', '“=”', "it's", ''])(
    'is told from words: %j',
    (harmless) => {
      const [[cell] = []] = readCsv(toCsv([[harmless, 'b']]).slice(1));
      expect(cell).toBe(harmless);
    },
  );

  test('cannot break out of its quotes', () => {
    const words = 'he said "no", then\r\n=cmd()|left';
    expect(readCsv(toCsv([[words, 'b']]).slice(1))).toEqual([[words, 'b']]);
  });
});

test('the JSON of the record opens again through the same door, unchanged', () => {
  const again = parseAlliance(JSON.parse(toRecordJson(alliance)), today);
  expect(again.problems).toBeUndefined();
  expect(again.alliance).toEqual(alliance);
});

describe('the version of a record', () => {
  test('is the same for the same words, also after a journey as JSON', () => {
    expect(recordVersion(JSON.parse(JSON.stringify(alliance)) as Alliance)).toBe(
      recordVersion(alliance),
    );
    expect(recordVersion(alliance)).toMatch(/^[0-9a-f]{16}$/);
  });

  test('changes with any letter', () => {
    const versions = [alliance.title, alliance.lede, alliance.summary].map((_, index) =>
      recordVersion({
        ...alliance,
        ...[{ title: 'a' }, { lede: 'a' }, { summary: 'a' }][index],
      }),
    );
    expect(new Set([...versions, recordVersion(alliance)]).size).toBe(4);
  });
});
