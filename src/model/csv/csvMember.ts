import { counted } from '#model/counted.ts';
import type { CellBook } from '#model/csv/csvCells.ts';
import type { ColumnName } from '#model/csv/csvColumns.ts';
import { differing } from '#model/csv/csvDiffering.ts';
import type { CsvRow } from '#model/csv/csvRows.ts';
import { sourcesOf, unpairedSources, type CsvSourceRegister } from '#model/csv/csvSources.ts';
import { createIdBook, type IdBook } from '#model/csv/idBook.ts';
import { openedFileLimits } from '#model/reading/limits.ts';
import type { Problem } from '#model/reading/problem.ts';

/** Speakers, topics, stances and sources that the members of a table share, collected while rows are read. */
export interface CsvRegister extends CsvSourceRegister {
  readonly speakers: IdBook;
  readonly topics: IdBook;
  readonly stances: IdBook;
}

/** An empty register. */
export function createRegister(): CsvRegister {
  return {
    speakers: createIdBook('speaker'),
    topics: createIdBook('topic'),
    stances: createIdBook('stance'),
    sources: createIdBook('S'),
    addresses: [],
  };
}

const isCountryCode = (code: string) => /^[A-Z]{3}$/.test(code);

function occasionOf(date: string, eventDate: string): 'event' | 'before' | 'after' {
  if (eventDate.startsWith(date)) return 'event';
  return date < eventDate ? 'before' : 'after';
}

interface CsvMemberRows {
  readonly code: string;
  /** Index in the list of members. */
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
  const speakerId = speaker === undefined ? undefined : register.speakers.idOf(speaker);
  if (speakerId?.isNew) book.cellAt(['speakers', speakerId.index, 'name'], 'speaker', row);
  const topic = register.topics.idOf(at('topics', 'topic') ?? 'What was said');
  if (topic.isNew) book.cellAt(['topics', topic.index, 'title'], 'topic', row);
  at('sources', 'source');
  at('occasion', 'date');
  return {
    id: at('id', 'id') ?? `${isCountryCode(code) ? code.toLowerCase() : 'row'}-${row.row}`,
    kind: at('kind', 'kind')?.toLowerCase(),
    words: at('words', 'words'),
    lang: at('lang', 'language') ?? 'en',
    saidIn: at('saidIn', 'said_in'),
    speaker: speakerId?.id,
    office: at('office', 'office'),
    place: at('place', 'place'),
    date,
    occasion: occasionOf(date ?? '', eventDate ?? ''),
    sources: sourcesOf(row, book, register),
    topics: [topic.id],
    note: at('note', 'note'),
    lookedAt: at('lookedAt', 'looked_at'),
  };
}

/** An alliance file may have this much evidence for one member. Rows beyond it are not used as evidence. */
const mostEvidence = openedFileLimits.entriesOfOne;

const toReading = (kind: string | undefined, who: string) =>
  kind === 'silence'
    ? `The author of the table reads this stance from what ${who} did not say.`
    : `The author of the table reads this stance from what ${who} said.`;

/** One country of a table as a member that is not checked yet, and the problems of its rows. */
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
  const givenIn = rows.filter(({ cells }) => cells.has('stance')).slice(0, mostEvidence);
  const given = statements.filter((_, s) => givenIn.some((row) => row === rows[s]));
  // If there are too many rows, the problem is shown at the first row beyond the limit.
  const excess = rows[openedFileLimits.statementsOfOne];
  if (excess) book.cellAt(['members', index, 'statements'], 'country', excess);
  const [leader] = statements;
  const { speakers } = register;
  return {
    member: {
      id: book.firstCell(['members', index, 'id'], 'country', rows),
      name: book.firstCell(['members', index, 'name'], 'name', rows),
      leader: { speaker: leader?.speaker, office: leader?.office },
      summary: `The table has ${counted(rows.length, 'entry', 'entries')} for this country.`,
      evidence: given.map(({ kind, speaker, office, date, id, sources }) => ({
        code: stance?.id,
        by: speakers.nameOf(speaker),
        date,
        text: toReading(kind, `${speakers.nameOf(speaker)}, ${office},`),
        statements: [id],
        sources,
      })),
      confidence: { level: 'not given' },
      statements,
    },
    problems: [
      ...rows.flatMap(unpairedSources),
      // Rows without a country do not belong together, so they may differ.
      ...(code === '' ? [] : [...differing(rows, 'name'), ...differing(rows, 'stance')]),
    ],
  };
}
