import { use, useEffect } from 'react';
import { countriesOf } from '#model/questions.ts';
import { LiftedContext, useActions, useAlliance } from '#views/allianceContext.ts';

interface MentionProps {
  /** Country or region that the words name. */
  readonly place: string;
  readonly words: string;
}

/** Words that lift their place on the map, and are marked while it is lifted. */
export function Mention({ place, words }: MentionProps) {
  const { alliance } = useAlliance();
  const { point } = useActions();
  const lifted = use(LiftedContext);
  const isLifted = countriesOf(alliance, place).some((id) => lifted.includes(id));
  // If the panel is removed while the pointer is on it, no leave event is sent.
  useEffect(() => () => point(null), [point]);
  return (
    <button
      type="button"
      className="mention"
      data-place={place}
      data-lifted={isLifted || undefined}
      onPointerEnter={() => point(place)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(place)}
      onBlur={() => point(null)}
      onClick={() => point(place)}
    >
      {words}
    </button>
  );
}
