import { counted } from '#model/counted.ts';
import { memo } from 'react';
import { toViewBox } from '#geometry/coordinates.ts';
import type { PlacedMember } from '#geometry/mapGeometry.ts';
import type { Member } from '#model/member.ts';
import { speakerName } from '#model/questions.ts';
import { isVote } from '#model/yardstick.ts';
import { isMuted, type Highlight } from '#state/highlight.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { Glyph } from '#views/legend/Swatch.tsx';
import { followLink } from '#views/ui/followLink.ts';

interface SeatProps {
  readonly member: Member;
  /** Null if the map could not be drawn. */
  readonly shape: PlacedMember | null;
  /** Position among the seats: `4 of 6`. */
  readonly place: string;
  readonly isChosen: boolean;
  /** True among many seats, which show no leader: the name then begins with the words that are shown (WCAG 2.5.3). */
  readonly isBrief: boolean;
  /** True for the one seat that Tab reaches; undefined without script, where Tab must reach every seat. */
  readonly isEntry: boolean | undefined;
  readonly highlight: Highlight;
  readonly onFocus: (id: string) => void;
}

/**
 * The card of one member: a link to its panel.
 *
 * @selector [data-muted] its class is not the one that is lifted
 */
export const Seat = memo(function Seat({
  member,
  shape,
  place,
  isChosen,
  isBrief,
  isEntry,
  highlight,
  onFocus,
}: SeatProps) {
  const { alliance, yardstick } = useAlliance();
  const { choose, close } = useActions();
  const cls = yardstick.classOf(member);
  const leader = isVote(yardstick) ? '' : speakerName(alliance, member.leader.speaker);
  const count = member.statements.length;
  // The accessible name also contains what a narrow seat hides, and the position, which no role announces.
  const name = [
    member.name,
    ...(isBrief ? [cls.label, leader] : [leader, cls.label]).filter(Boolean),
    counted(count, 'statement'),
    ...(isChosen ? ['chosen'] : []),
    place,
  ].join(', ');
  return (
    <li>
      <a
        className="seat"
        href={`#${member.id}`}
        data-seat={member.id}
        data-stance={cls.id}
        data-paint={cls.paint}
        data-muted={isMuted(highlight, cls.id) || undefined}
        aria-current={isChosen || undefined}
        aria-label={name}
        tabIndex={isEntry === undefined ? undefined : isEntry ? 0 : -1}
        onFocus={() => onFocus(member.id)}
        onClick={(event) =>
          followLink(event, () => {
            if (!isChosen) choose(member.id);
            // On a double click, the first click has just chosen it and the second must not close it.
            else if (event.detail < 2) close();
          })
        }
      >
        {shape && <Silhouette shape={shape} />}
        <span className="seat__name">{member.name}</span>{' '}
        <span className="seat__leader">{leader}</span>{' '}
        <span className="seat__stance">
          <Glyph paint={cls.paint} /> <span className="seat__class">{cls.label}</span>
        </span>
      </a>
    </li>
  );
});

/** The member's shape with north up. It reuses the path of the map. */
function Silhouette({ shape }: { readonly shape: PlacedMember }) {
  return (
    <svg
      className="seat__shape"
      viewBox={toViewBox(shape.uprightBounds)}
      aria-hidden="true"
      focusable="false"
    >
      <use href={`#shape-${shape.id}`} transform={`rotate(${shape.northTurn.toFixed(2)})`} />
    </svg>
  );
}
