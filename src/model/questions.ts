import { counted } from '#model/counted.ts';
import type { Alliance } from '#model/alliance.ts';
import { lastDayOf } from '#model/date.ts';
import type { Member, MemberId } from '#model/member.ts';
import type { Source } from '#model/source.ts';
import type { Statement } from '#model/statement.ts';

/** Simple look-ups in an alliance. Each needs the file and nothing else. */

/** The member with that id; undefined if there is none, and for null. */
export function memberById(alliance: Alliance, id: string | null): Member | undefined {
  return alliance.members.find((member) => member.id === id);
}

/** The source with that id; undefined if there is none. */
export function sourceById(alliance: Alliance, id: string): Source | undefined {
  return alliance.sources.find((source) => source.id === id);
}

/** The speaker’s name; the id itself if the file has no such speaker. */
export function speakerName(alliance: Alliance, id: string): string {
  return alliance.speakers.find((speaker) => speaker.id === id)?.name ?? id;
}

/** The topic’s title; the id itself if the file has no such topic. */
export function topicTitle(alliance: Alliance, id: string): string {
  return alliance.topics.find((topic) => topic.id === id)?.title ?? id;
}

const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign);

/** True if a text contains these words as whole words: `King` is not in `Kingsley`. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return true;
  return false;
}

/**
 * The office, to print after a speaker’s name: `, President of Russia`. Empty if the name already contains it, as for
 * a ministry: `Foreign Ministry of Armenia`.
 */
export function officeAfterName(
  alliance: Alliance,
  { speaker, office }: Pick<Statement, 'speaker' | 'office'>,
): string {
  const name = speakerName(alliance, speaker);
  return hasWords(name.toLowerCase(), office.toLowerCase()) ? '' : `, ${office}`;
}

/** `6 states`, `1 state` */
export function toStateCount({ members }: Alliance): string {
  return counted(members.length, 'state');
}

/** A statement with the panel it stands in: a member's id or the alliance's. */
export interface PlacedStatement {
  readonly panel: string;
  readonly statement: Statement;
}

/** Every statement of the file, members first in the order of the file, then the alliance's own. */
export function allStatements(alliance: Alliance): readonly PlacedStatement[] {
  return [
    ...alliance.members.flatMap(({ id, statements }) =>
      statements.map((statement) => ({ panel: id, statement })),
    ),
    ...alliance.statements.map((statement) => ({ panel: alliance.id, statement })),
  ];
}

/** The statement with that id and its panel; undefined if there is none. */
export function statementById(alliance: Alliance, id: string): PlacedStatement | undefined {
  // Called for every link of a panel, and a file may have many statements: this avoids building a list of all.
  for (const { id: panel, statements } of [...alliance.members, alliance]) {
    const statement = statements.find((one) => one.id === id);
    if (statement) return { panel, statement };
  }
  return undefined;
}

/** Pages of the record besides the panels of the members and the alliance. */
const recordPages = ['about', 'sources'] as const;

/** Parts of a panel that have addresses of their own: `ARM-votes`. */
const panelParts = ['why', 'votes', 'event', 'before', 'after', 'facts', 'afterwards'] as const;

/** Panels that have `panelParts`: those of the members and the alliance. */
const bodyIds = (alliance: Alliance) => [...memberIds(alliance), alliance.id];

const panelIds = (alliance: Alliance) => [...bodyIds(alliance), ...recordPages];

/** Every id that can be chosen: panels, their parts, and statements. */
export function choosableIds(alliance: Alliance): ReadonlySet<string> {
  return new Set([
    ...panelIds(alliance),
    ...bodyIds(alliance).flatMap((id) => panelParts.map((part) => `${id}-${part}`)),
    ...allStatements(alliance).map(({ statement }) => statement.id),
  ]);
}

/** The panel that shows `id`, which may be a panel, a part of one, or a statement; null if no panel shows it. */
export function panelOf(alliance: Alliance, id: string | null): string | null {
  if (id === null) return null;
  const panels = panelIds(alliance);
  const base = id.replace(new RegExp(`-(${panelParts.join('|')})$`), '');
  return (
    panels.find((panel) => panel === id) ??
    statementById(alliance, id)?.panel ??
    panels.find((panel) => panel === base) ??
    null
  );
}

/** Countries that a mention points to: the country itself, or all countries of the region. */
export function countriesOf(alliance: Alliance, place: string): readonly string[] {
  return alliance.regions.find((region) => region.id === place)?.countries ?? [place];
}

/** A member's statements on a topic; empty if the file has none. */
export function statementsOn(member: Member, topic: string): readonly Statement[] {
  return member.statements.filter((statement) => statement.topics.includes(topic));
}

/** Recorded votes up to the event's day; later ones must not colour the map. */
export function votesUpToTheDay({ votes, event }: Alliance): Alliance['votes'] {
  return votes.filter(({ date }) => lastDayOf(date) <= event.date);
}

/** Members' ids in the order of the file. */
export function memberIds(alliance: Alliance): readonly MemberId[] {
  return alliance.members.map(({ id }) => id);
}
