import { createCellBook, type CsvCell } from '#model/csv/csvCells.ts';
import { tableColumns, type ColumnName } from '#model/csv/csvColumns.ts';
import { differing } from '#model/csv/csvDiffering.ts';
import { createRegister, toCsvMember } from '#model/csv/csvMember.ts';
import { readCsvRows, type CsvRow } from '#model/csv/csvRows.ts';
import type { AllianceLimits } from '#model/reading/limits.ts';
import type { Problem } from '#model/reading/problem.ts';
import { paints } from '#model/stance.ts';

/** An alliance file made from a table. The file is not checked yet; it is null if the table has no rows. */
export interface AllianceFromCsv {
  readonly file: unknown;
  readonly problems: readonly Problem[];
  /** The cell that each place of the file was made from. */
  readonly cellOf: ReadonlyMap<string, CsvCell>;
}

/** True if the text looks like a table and not like JSON: its first line contains a delimiter of cells. */
export function looksLikeCsv(text: string): boolean {
  const [first = ''] = text.trimStart().split(/\r\n?|\n/, 1);
  return !/^[{[]/.test(first) && /[,;\t]/.test(first);
}

/** An id from the capitals of a name: `Treaty of the Seven Bays` → `TSB`. Default: `ALLIANCE`. */
function acronymOf(name: string, isTaken: (id: string) => boolean): string {
  const capitals = name.replace(/[^A-Z]/g, '').slice(0, 12);
  return capitals.length < 2 || isTaken(capitals) ? 'ALLIANCE' : capitals;
}

/** A problem of a whole list is shown at the heading of this column. */
const headings = { members: 'country', sources: 'source', stances: 'stance' } as const;

/** The rows of each country, in the order in which countries first occur. */
function byCountry(rows: readonly CsvRow[]): ReadonlyMap<string, readonly CsvRow[]> {
  const countries = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const code = row.cells.get('country') ?? '';
    const own = countries.get(code);
    if (own) own.push(row);
    else countries.set(code, [row]);
  }
  return countries;
}

/** The language of most rows. If two are equally frequent, the one that occurs first. */
function mostUsedLanguage(rows: readonly CsvRow[]): string {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const language = cells.get('language') ?? 'en';
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['en', 0])[0];
}

/** Makes an alliance file from a table of statements. The stance of each country is the table author's own reading. */
export function csvToAlliance(text: string, limits: AllianceLimits): AllianceFromCsv {
  const { rows, problems } = readCsvRows(text, limits);
  const book = createCellBook();
  const { cellOf } = book;
  if (rows.length === 0) return { file: null, problems, cellOf };

  const take = (path: readonly string[], column: ColumnName) => book.firstCell(path, column, rows);
  const register = createRegister();
  const countries = byCountry(rows);
  const eventDate = take(['event', 'date'], 'event_date');
  const members = Array.from(countries, ([code, own], index) =>
    toCsvMember({ code, index, rows: own, eventDate }, book, register),
  );
  const question = take(['question'], 'question');
  const name = take(['name'], 'alliance');
  const { speakers, sources, topics, stances, addresses } = register;
  const asked = stances.entries.map(({ name: label }, index) =>
    book.firstCell(
      ['stances', index, 'paint'],
      'colour',
      rows.filter(({ cells }) => cells.get('stance') === label),
    ),
  );
  // Stances without a colour get the colours that are left, in the order of the legend.
  const free = paints.filter((paint) => !asked.includes(paint));
  const paintOf = asked.map((paint) => paint ?? free.shift() ?? paints[0]);
  for (const [list, column] of Object.entries(headings)) {
    book.cellAt([list], column, { row: 1, cells: new Map([[column, column]]) });
  }
  return {
    cellOf,
    problems: [
      ...problems,
      ...tableColumns.flatMap(({ name: column }) => differing(rows, column)),
      ...members.flatMap((one) => one.problems),
    ],
    file: {
      format: 1,
      lang: mostUsedLanguage(rows),
      id: acronymOf(name ?? '', (id) => countries.has(id)),
      name,
      shortName: take(['shortName'], 'alliance')
        ?.slice(0, 80)
        .replace(/[\uD800-\uDBFF]$/, ''),
      event: {
        name: take(['event', 'name'], 'event'),
        place: take(['event', 'place'], 'event_place'),
        date: eventDate,
      },
      question,
      title: take(['title'], 'title') ?? take(['title'], 'question'),
      lede:
        take(['lede'], 'lede') ??
        'Choose a state to read what was said there, by whom, and according to whom.',
      summary: `This record was made from a table of ${rows.length} entries.`,
      speakers: speakers.entries.map(({ id, name: of }) => ({ id, name: of })),
      sources: sources.entries.map(({ id, name: outlet }, index) => ({
        id,
        outlet,
        url: addresses[index],
      })),
      topics: topics.entries.map(({ id, name: title }) => ({ id, title })),
      stances: stances.entries.map(({ id, name: label }, index) => ({
        id,
        label,
        one: label,
        many: label,
        paint: paintOf[index],
        rule: 'The author of the table reads it so; the statements given as evidence are named below.',
        when: [{ evidence: id }],
      })),
      members: members.map(({ member }) => member),
      about: [
        {
          title: 'How this record was made',
          paragraphs: [
            'It was read from a table with one statement in each row. The stance of each state is the reading of the table’s author.',
          ],
        },
      ],
    },
  };
}
