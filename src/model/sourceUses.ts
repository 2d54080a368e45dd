import type { Alliance } from '#model/alliance.ts';
import { toReadableDate } from '#model/date.ts';

/** A place in the record, other than a statement, that names a source. */
export interface SourceUse {
  /**
   * `why`: evidence for or against a member's stance; `leader`: the note on its leader; `facts`: facts about the
   * event and the alliance; `about`: how the record was made, and its corrections.
   */
  readonly part: 'leader' | 'why' | 'facts' | 'votes' | 'afterwards' | 'about';
  /** Id of the panel, or of the part of a panel, that names the source. */
  readonly id: string;
  /** Tells several uses apart: the member's name or the day of the vote. */
  readonly of?: string;
}

interface Sourced {
  readonly sources: readonly string[];
}

/**
 * Places other than statements that name a source, in the order of the panels. Each place is listed once, except that
 * every vote has an entry of its own although all votes share one place.
 */
export function sourceUses(alliance: Alliance, source: string): readonly SourceUse[] {
  const isNamed = ({ sources }: Sourced) => sources.includes(source);
  const namedIn = (list: readonly Sourced[], use: SourceUse) => (list.some(isNamed) ? [use] : []);
  const { id, members, facts, votes, afterwards, about, corrections } = alliance;
  const items = about.flatMap((section) => section.items ?? []);
  return [
    ...members.flatMap((member): readonly SourceUse[] => [
      ...(member.leader.noteSources?.includes(source)
        ? [{ part: 'leader', id: member.id, of: member.name } as const]
        : []),
      ...namedIn([...member.evidence, ...member.against], {
        part: 'why',
        id: `${member.id}-why`,
        of: member.name,
      }),
    ]),
    ...namedIn(facts, { part: 'facts', id: `${id}-facts` }),
    ...votes
      .filter(isNamed)
      .map(({ date }) => ({ part: 'votes', id: `${id}-votes`, of: toReadableDate(date) }) as const),
    ...namedIn(afterwards, { part: 'afterwards', id: `${id}-afterwards` }),
    ...namedIn([...items.filter((item) => typeof item !== 'string'), ...corrections], {
      part: 'about',
      id: 'about',
    }),
  ];
}
