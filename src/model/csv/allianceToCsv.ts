import type { Alliance } from '#model/alliance.ts';
import { csvColumns, type ColumnName } from '#model/csv/csvColumns.ts';
import type { Member } from '#model/member.ts';
import { sourceById, speakerName, topicTitle } from '#model/questions.ts';
import type { Stance } from '#model/stance.ts';
import { stanceOf } from '#model/stanceOf.ts';
import type { Statement } from '#model/statement.ts';
import { toCsv } from '#model/csv/toCsv.ts';

type Cells = Partial<Record<ColumnName, string | undefined>>;

function tableCells({ name, event, question, title, lede }: Alliance): Cells {
  return {
    alliance: name,
    event: event.name,
    event_place: event.place,
    event_date: event.date,
    question,
    title,
    lede,
  };
}

/** Moves a statement of the leader to the front: the reader of a table takes the first row's speaker for the leader. */
function leaderFirst({ leader, statements }: Member): readonly Statement[] {
  const own = statements.find(({ speaker }) => speaker === leader.speaker);
  return own ? [own, ...statements.filter((one) => one !== own)] : statements;
}

/** Ids of the statements whose rows name the stance: those that are evidence for it, or the first if there is none. */
function namingStance(member: Member, stance: Stance | undefined): ReadonlySet<string> {
  const evidence = member.evidence
    .filter(({ code }) => stance?.when.some((one) => 'evidence' in one && one.evidence === code))
    .flatMap(({ statements = [] }) => statements);
  const own = leaderFirst(member).map(({ id }) => id);
  const named = own.filter((id) => evidence.includes(id));
  return new Set(named.length > 0 ? named : own.slice(0, 1));
}

function statementCells(alliance: Alliance, member: Member, statement: Statement): Cells {
  const sources = statement.sources.map((id) => sourceById(alliance, id));
  const titles = statement.topics.map((id) => topicTitle(alliance, id));
  return {
    country: member.id,
    name: member.name,
    kind: statement.kind,
    words: statement.words,
    speaker: speakerName(alliance, statement.speaker),
    office: statement.office,
    date: statement.date,
    source: sources.map((source) => source?.outlet.replaceAll('|', '/')).join(' | '),
    url: sources.map((source) => source?.url.replaceAll('|', '%7C')).join(' | '),
    topic: titles[0],
    place: statement.place,
    language: statement.lang,
    said_in: statement.saidIn,
    note: statement.note,
    looked_at: statement.lookedAt,
    id: statement.id,
  };
}

const toRow = (cells: Cells) => csvColumns.map(({ name }) => cells[name] ?? '');
const heading = csvColumns.map(({ name }) => name);

/**
 * The statements of the members as a table that the page can open again. The table has no columns for evidence
 * against, votes, the story and the alliance's own statements, so these are lost.
 */
export function allianceToCsv(alliance: Alliance): string {
  const rows = alliance.members.flatMap((member) => {
    const stance = stanceOf(alliance, member);
    const naming = namingStance(member, stance);
    return leaderFirst(member).map((statement) => ({
      ...statementCells(alliance, member, statement),
      ...(naming.has(statement.id) ? { stance: stance?.label, colour: stance?.paint } : {}),
    }));
  });
  const [first = {}, ...rest] = rows;
  return toCsv([heading, toRow({ ...first, ...tableCells(alliance) }), ...rest.map(toRow)]);
}

/** A template for a table, with one row as an example. The row is marked as fictional. */
export function csvTemplate(): string {
  const example: Cells = {
    country: 'MLT',
    name: 'Malta',
    stance: 'Supports the plan (example)',
    kind: 'quotation',
    words: 'We will light every lamp. (example)',
    speaker: 'Ada Example',
    office: 'Minister of Lighthouses (example)',
    date: '2024-03-01',
    source: 'Example Gazette',
    url: 'https://example.org/lamps',
    topic: 'Lighthouses',
    alliance: 'Lighthouse Pact (example)',
    event: 'Meeting of the Lighthouse Pact (example)',
    event_place: 'Exampletown',
    event_date: '2024-03-01',
    question: 'Public stance on the lamp plan (example)',
  };
  return toCsv([heading, toRow(example)]);
}
