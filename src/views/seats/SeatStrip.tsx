import { lazy, memo, Suspense, useRef, useState, type KeyboardEvent } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { memberById, toStateCount } from '#model/questions.ts';
import type { Highlight } from '#state/highlight.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { Seat } from '#views/seats/Seat.tsx';
import { membersNamed } from '#views/seats/membersNamed.ts';
import { seatAfterKey } from '#views/seats/seatAfterKey.ts';
import { useNumberKeys } from '#views/seats/useNumberKeys.ts';
import { useIsLive } from '#views/ui/useIsLive.ts';
import './SeatStrip.css';

/** Loaded on demand: the six members of the built-in record need no search. */
const SeatSearch = lazy(() =>
  import('#views/seats/SeatSearch.tsx').then((module) => ({ default: module.SeatSearch })),
);

interface SeatStripProps {
  readonly geometry: MapGeometry | null;
  /** Id of the member whose panel is open; null if none is. */
  readonly chosen: string | null;
  readonly highlight: Highlight;
}

/** From this many members on, there is a field to find one. */
const manyMembers = 12;

/** One card for each member. The seats are the only control of the map for keyboard, screen reader, voice and touch. */
export const SeatStrip = memo(function SeatStrip({ geometry, chosen, highlight }: SeatStripProps) {
  const { alliance } = useAlliance();
  const { choose } = useActions();
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState('');
  // Tab leads to the seat chosen last, even if it was chosen by the address or on the map.
  const [lastChosen, setLastChosen] = useState<string | null>(null);
  if (chosen !== lastChosen) {
    setLastChosen(chosen);
    const member = memberById(alliance, chosen);
    if (member) setFocused(member.id);
  }
  const [sought, setSought] = useState('');
  const isMany = alliance.members.length >= manyMembers;
  const members = membersNamed(alliance.members, sought);
  const goToNumber = useNumberKeys();
  const isLive = useIsLive();
  const entry = (members.find(({ id }) => id === focused) ?? members[0])?.id;

  function handleKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = (event.target as Element).closest<HTMLElement>('[data-seat]')?.dataset['seat'];
    const member = members.find(({ id }) => id === from);
    if (!member) return;
    goToNumber(event, member.statements);
    if (event.key === ' ') {
      event.preventDefault();
      (event.target as HTMLElement).click();
      return;
    }
    const to = seatAfterKey(members, member.id, event.key);
    if (to === null) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-seat="${to}"]`)?.focus();
  }

  const seats = (
    <div
      id="seats"
      className="seats"
      data-many={isMany || undefined}
      role="toolbar"
      aria-label={`Map of ${toStateCount(alliance)}`}
      aria-describedby="keys"
      onKeyDown={handleKeyDown}
    >
      <ul ref={list} className="seats__list">
        {members.map((member, index) => (
          <Seat
            key={member.id}
            member={member}
            shape={geometry?.members.find(({ id }) => id === member.id) ?? null}
            place={`${index + 1} of ${members.length}`}
            isChosen={chosen === member.id}
            isBrief={isMany}
            isEntry={isLive ? entry === member.id : undefined}
            highlight={highlight}
            onFocus={setFocused}
          />
        ))}
      </ul>
    </div>
  );
  if (!isMany) return seats;
  return (
    <div className="many-seats">
      <Suspense>
        <SeatSearch
          sought={sought}
          found={sought.trim() === '' ? null : members.length}
          onSeek={setSought}
          onEnter={() => {
            const [found, another] = members;
            if (found && !another) choose(found.id);
          }}
        />
      </Suspense>
      {seats}
    </div>
  );
});
