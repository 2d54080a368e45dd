import type { Alliance } from '#model/alliance.ts';
import { outletName } from '#model/outletName.ts';
import {
  allStatements,
  memberById,
  sourceById,
  speakerName,
  topicTitle,
} from '#model/questions.ts';
import { stanceOf } from '#model/stanceOf.ts';
import type { Statement } from '#model/statement.ts';
import { toCsv } from '#model/csv/toCsv.ts';

type Cell = string | undefined;

interface Row {
  readonly alliance: Alliance;
  readonly panel: string;
  readonly statement: Statement;
}

const columns: Readonly<Record<string, (row: Row) => Cell>> = {
  id: ({ statement }) => statement.id,
  member: ({ panel }) => panel,
  member_name: ({ alliance, panel }) => memberById(alliance, panel)?.name ?? alliance.name,
  stance: ({ alliance, panel }) => {
    const member = memberById(alliance, panel);
    return member && stanceOf(alliance, member)?.label;
  },
  kind: ({ statement }) => statement.kind,
  words: ({ statement }) => statement.words,
  language: ({ statement }) => statement.lang,
  said_in: ({ statement }) => statement.saidIn,
  original: ({ statement }) => statement.original?.words,
  speaker: ({ alliance, statement }) => speakerName(alliance, statement.speaker),
  office: ({ statement }) => statement.office,
  date: ({ statement }) => statement.date,
  date_note: ({ statement }) => statement.dateNote,
  place: ({ statement }) => statement.place,
  occasion: ({ statement }) => statement.occasion,
  topics: ({ alliance, statement }) =>
    statement.topics.map((id) => topicTitle(alliance, id)).join(' | '),
  outlets: ({ alliance, statement }) =>
    statement.sources.map((id) => outletName(alliance, id)).join(' | '),
  addresses: ({ alliance, statement }) =>
    statement.sources.map((id) => sourceById(alliance, id)?.url ?? '').join(' '),
  looked_at: ({ statement }) => statement.lookedAt,
  note: ({ statement }) => statement.note,
};

/** Every statement of the record as one row of a table, members first. */
export function toRecordCsv(alliance: Alliance): string {
  const rows = allStatements(alliance).map((placed) =>
    Object.values(columns).map((read) => read({ alliance, ...placed })),
  );
  return toCsv([Object.keys(columns), ...rows]);
}
