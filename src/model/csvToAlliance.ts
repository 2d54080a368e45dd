import type { ColumnName } from '#model/csvColumns.ts';
import { readCsvRows, type CsvRow } from '#model/csvRows.ts';
import { createIdBook } from '#model/idBook.ts';
import { parentPath, toPath, type Problem } from '#model/problem.ts';
import { paints } from '#model/stance.ts';

/** Where a value of the alliance stands in the table. */
export interface CsvCell {
  /** From 1, the heading included. */
  readonly row: number;
  readonly column: ColumnName;
}

/** An alliance file made from a table, not checked yet. */
export interface AllianceFromCsv {
  readonly file: unknown;
  readonly problems: readonly Problem[];
  /** The cell behind each place of the file. */
  readonly cellOf: ReadonlyMap<string, CsvCell>;
}

/** True for a table rather than JSON: its first line has cells. */
export function looksLikeCsv(text: string): boolean {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  return !/^[{[]/.test(first) && /[,;\t]/.test(first);
}

const several = (cell: string | undefined) => cell?.split(/\s*\|\s*/) ?? [];

function occasionOf(date: string, eventDate: string): 'event' | 'before' | 'after' {
  if (eventDate.startsWith(date)) return 'event';
  return date < eventDate ? 'before' : 'after';
}

/** Capitals of a name as an id: `Treaty of the Seven Bays` → `TSB`. */
function acronymOf(name: string, taken: ReadonlySet<string>): string {
  const capitals = name.replace(/[^A-Z]/g, '').slice(0, 12);
  return capitals.length < 2 || taken.has(capitals) ? 'ALLIANCE' : capitals;
}

/** A table of statements as an alliance file: the stance of each country is its author's own reading. */
export function csvToAlliance(text: string): AllianceFromCsv {
  const { rows, problems } = readCsvRows(text);
  const cellOf = new Map<string, CsvCell>();
  if (problems.length > 0) return { file: null, problems, cellOf };

  const first = (name: ColumnName, of: readonly CsvRow[] = rows) =>
    of.find(({ cells }) => cells.has(name)) ?? of[0];
  /** The cell of the first row that fills it, noted as the origin of a place. */
  const take = (path: readonly (string | number)[], name: ColumnName, of = rows) => {
    const row = first(name, of);
    cellOf.set(toPath(path), { row: row?.row ?? 1, column: name });
    return row?.cells.get(name);
  };

  const speakers = createIdBook('speaker');
  const topics = createIdBook('topic');
  const stances = createIdBook('stance');
  const sources = createIdBook('S');
  const addresses: (string | undefined)[] = [];
  const eventDate = take(['event', 'date'], 'event_date');
  const codes = [...new Set(rows.map(({ cells }) => cells.get('country') ?? ''))];

  const sourcesOf = ({ row, cells }: CsvRow): readonly string[] => {
    const urls = several(cells.get('url'));
    const outlets = several(cells.get('source'));
    return Array.from({ length: Math.max(urls.length, outlets.length) }, (_, index) => {
      const [outlet, url] = [outlets[index], urls[index]];
      const { id, index: at, isNew } = sources.idOf(`${outlet} ${url}`, outlet);
      if (isNew) {
        cellOf.set(`sources[${at}].outlet`, { row, column: 'source' });
        cellOf.set(`sources[${at}].url`, { row, column: 'url' });
        addresses.push(url);
      }
      return id;
    });
  };

  const members = codes.map((code, m) => {
    const own = rows.filter(({ cells }) => (cells.get('country') ?? '') === code);
    const label = take(['members', m, 'evidence'], 'stance', own);
    const stance = label === undefined ? undefined : stances.idOf(label);
    if (stance?.isNew) {
      cellOf.set(`stances[${stance.index}]`, {
        row: first('stance', own)?.row ?? 1,
        column: 'stance',
      });
    }
    const statements = own.map((row, s) => {
      const at = (field: string, column: ColumnName) => {
        cellOf.set(toPath(['members', m, 'statements', s, field]), { row: row.row, column });
        return row.cells.get(column);
      };
      const speaker = at('speaker', 'speaker');
      const date = at('date', 'date');
      const topic = at('topics', 'topic') ?? 'What was said';
      at('sources', 'source');
      at('occasion', 'date');
      return {
        id: at('id', 'id') ?? `${code.toLowerCase()}-${row.row}`,
        kind: at('kind', 'kind')?.toLowerCase(),
        words: at('words', 'words'),
        lang: at('lang', 'language'),
        saidIn: at('saidIn', 'said_in'),
        speaker: speaker === undefined ? undefined : speakers.idOf(speaker, speaker).id,
        office: at('office', 'office'),
        place: at('place', 'place'),
        date,
        occasion: occasionOf(date ?? '', eventDate ?? ''),
        sources: sourcesOf(row),
        topics: [topics.idOf(topic, topic).id],
        note: at('note', 'note'),
        lookedAt: at('lookedAt', 'looked_at'),
      };
    });
    const differing = own.find(({ cells }) => cells.has('stance') && cells.get('stance') !== label);
    const given = statements.filter((_, s) => own[s]?.cells.has('stance'));
    const [leader] = statements;
    return {
      member: {
        id: take(['members', m, 'id'], 'country', own),
        name: take(['members', m, 'name'], 'name', own),
        leader: { speaker: leader?.speaker, office: leader?.office },
        summary: `The table has ${own.length} ${own.length === 1 ? 'entry' : 'entries'} for this country.`,
        evidence: given.map(({ speaker, office, date, id, sources: of }) => ({
          code: stance?.id,
          by: speakers.nameOf(speaker),
          date,
          text: `The author of the table reads this stance from what ${speakers.nameOf(speaker)}, ${office}, said.`,
          statements: [id],
          sources: of,
        })),
        confidence: { level: 'not given' },
        statements,
      },
      // One country, one stance.
      problem: differing && {
        path: `row ${differing.row}, column stance`,
        message: `is "${differing.cells.get('stance')?.slice(0, 60)}"; expected "${label}", as above for ${code}`,
      },
    };
  });
  const conflicts = members.flatMap(({ problem }) => problem ?? []);
  const question = take(['question'], 'question');
  const name = take(['name'], 'alliance');
  cellOf.set('stances', { row: 1, column: 'stance' });
  return {
    cellOf,
    problems: conflicts,
    file: {
      format: 1,
      id: acronymOf(name ?? '', new Set(codes)),
      name,
      shortName: name?.slice(0, 80),
      event: {
        name: take(['event', 'name'], 'event'),
        place: take(['event', 'place'], 'event_place'),
        date: eventDate,
      },
      question,
      title: take(['title'], 'title') ?? question,
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
        paint: paints[index % paints.length],
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

/** Problems with the row and column of the table instead of a place in the file made from it; one for each cell. */
export function withCells(
  problems: readonly Problem[],
  cellOf: ReadonlyMap<string, CsvCell>,
): readonly Problem[] {
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    let place = problem.path;
    while (place !== '' && !cellOf.has(place)) place = parentPath(place);
    const cell = cellOf.get(place);
    // What follows from a cell by way of several places is one problem.
    const key = cell ? `${cell.row} ${cell.column}` : problem.path;
    if (seen.has(key)) return [];
    seen.add(key);
    if (!cell) return [problem];
    return [{ path: `row ${cell.row}, column ${cell.column}`, message: problem.message }];
  });
}
