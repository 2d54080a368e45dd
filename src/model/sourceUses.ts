import type { Alliance } from '#model/alliance.ts';
import { toReadableDate } from '#model/date.ts';

/** A place in the record that a source supports, beside statements. */
export interface SourceUse {
  /**
   * `why`: what speaks for or against a member's stance; `leader`: the note on its leader; `facts`: of the
   * event and the alliance; `about`: how the record was made, and its corrections.
   */
  readonly part: 'leader' | 'why' | 'facts' | 'votes' | 'afterwards' | 'about';
  /** Id to choose: the panel, or the part of one that names the source. */
  readonly id: string;
  /** Which of several: the member's name or the day of the vote. */
  readonly of?: string;
}

interface Sourced {
  readonly sources: readonly string[];
}

/** Where a source is named beside statements, each place once but for votes, which share one; in the order of the panels. */
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
