import type { CellBook } from '#model/csvCells.ts';
import type { ColumnName } from '#model/csvColumns.ts';
import type { CsvRow } from '#model/csvRows.ts';
import { createIdBook, type IdBook } from '#model/idBook.ts';
import type { Problem } from '#model/problem.ts';

/** What the members of a table share, found while they are read. */
export interface CsvRegister {
  readonly speakers: IdBook;
  readonly topics: IdBook;
  readonly stances: IdBook;
  readonly sources: IdBook;
  /** Web addresses of the sources, in their order. */
  readonly addresses: (string | undefined)[];
}

export function createRegister(): CsvRegister {
  return {
    speakers: createIdBook('speaker'),
    topics: createIdBook('topic'),
    stances: createIdBook('stance'),
    sources: createIdBook('S'),
    addresses: [],
  };
}

/** A longer list is refused with its length; no more of it needs to be read than shows that. */
const mostInACell = 100;

const several = (cell: string | undefined) =>
  cell?.split('|', mostInACell).map((one) => one.trim()) ?? [];

function occasionOf(date: string, eventDate: string): 'event' | 'before' | 'after' {
  if (eventDate.startsWith(date)) return 'event';
  return date < eventDate ? 'before' : 'after';
}

/** Ids of the sources that a row names, outlet and address side by side. */
function sourcesOf({ row, cells }: CsvRow, book: CellBook, register: CsvRegister) {
  const urls = several(cells.get('url'));
  const outlets = several(cells.get('source'));
  return Array.from({ length: Math.max(urls.length, outlets.length) }, (_, index) => {
    const [outlet, url] = [outlets[index], urls[index]];
    const { id, index: at, isNew } = register.sources.idOf(`${outlet} ${url}`, outlet);
    if (isNew) {
      book.note(['sources', at, 'outlet'], row, 'source');
      book.note(['sources', at, 'url'], row, 'url');
      register.addresses.push(url);
    }
    return id;
  });
}

interface CsvMemberRows {
  readonly code: string;
  /** Place among the members. */
  readonly index: number;
  readonly rows: readonly CsvRow[];
  readonly eventDate: string | undefined;
}

function toStatement(
  { code, index, eventDate }: CsvMemberRows,
  row: CsvRow,
  s: number,
  book: CellBook,
  register: CsvRegister,
) {
  const at = (field: string, column: ColumnName) =>
    book.cellAt(['members', index, 'statements', s, field], column, row);
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
    speaker: speaker === undefined ? undefined : register.speakers.idOf(speaker, speaker).id,
    office: at('office', 'office'),
    place: at('place', 'place'),
    date,
    occasion: occasionOf(date ?? '', eventDate ?? ''),
    sources: sourcesOf(row, book, register),
    topics: [register.topics.idOf(topic, topic).id],
    note: at('note', 'note'),
    lookedAt: at('lookedAt', 'looked_at'),
  };
}

/** One country of a table as a member, not checked yet, and what its rows disagree about. */
export function toCsvMember(
  of: CsvMemberRows,
  book: CellBook,
  register: CsvRegister,
): { readonly member: object; readonly problems: readonly Problem[] } {
  const { code, index, rows } = of;
  const label = book.firstCell(['members', index, 'evidence'], 'stance', rows);
  const stance = label === undefined ? undefined : register.stances.idOf(label);
  if (stance?.isNew) book.firstCell(['stances', stance.index], 'stance', rows);
  const statements = rows.map((row, s) => toStatement(of, row, s, book, register));
  const given = statements.filter((_, s) => rows[s]?.cells.has('stance'));
  for (const [e, { row }] of rows.filter(({ cells }) => cells.has('stance')).entries())
    book.note(['members', index, 'evidence', e, 'date'], row, 'date');
  const differing = rows.find(({ cells }) => (cells.get('stance') ?? label) !== label);
  const [leader] = statements;
  const { speakers } = register;
  return {
    member: {
      id: book.firstCell(['members', index, 'id'], 'country', rows),
      name: book.firstCell(['members', index, 'name'], 'name', rows),
      leader: { speaker: leader?.speaker, office: leader?.office },
      summary: `The table has ${rows.length} ${rows.length === 1 ? 'entry' : 'entries'} for this country.`,
      evidence: given.map(({ speaker, office, date, id, sources }) => ({
        code: stance?.id,
        by: speakers.nameOf(speaker),
        date,
        text: `The author of the table reads this stance from what ${speakers.nameOf(speaker)}, ${office}, said.`,
        statements: [id],
        sources,
      })),
      confidence: { level: 'not given' },
      statements,
    },
    // One country, one stance.
    problems: differing
      ? [
          {
            path: `row ${differing.row}, column stance`,
            message: `is "${differing.cells.get('stance')?.slice(0, 60)}"; expected "${label}", as above for ${code}`,
          },
        ]
      : [],
  };
}
