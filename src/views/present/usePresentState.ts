import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { LessonPlace } from '#state/lessonPlace.ts';
import type { PresentEvent } from '#state/presentAction.ts';
import { presentStart, type PresentState } from '#state/presentState.ts';
import { transition } from '#state/presentTransition.ts';
import type { Role } from '#state/viewState.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';

/** The state of a lesson and the functions to change it. */
export interface PresentStore {
  readonly state: PresentState;
  readonly send: (event: PresentEvent) => void;
  /** The newest state, even if it has not been rendered yet. */
  readonly latest: () => PresentState;
  /** Calls `onChange` with every change made in this window, before it is rendered. There is one listener only. */
  readonly listen: (onChange: (state: PresentState) => void) => void;
}

/** Id of what the teacher looks at beside the story; null for nothing. */
const asideOf = ({ aside }: PresentState): string | null => aside?.chosen ?? null;

/**
 * The state of the lesson in this window. Its place and the member looked at beside the step are also in the address,
 * so that Back, Forward and a reload restore them. All else lasts as long as the window.
 *
 * @param chosen id of the member or statement that the address names beside the step; null for none
 */
export function usePresentState(
  place: LessonPlace,
  chosen: string | null,
  role: Role,
): PresentStore {
  const { alliance } = useAlliance();
  const { set } = useActions();
  const [own, setOwn] = useState(() => presentStart(place, role));
  // Otherwise Back or Forward has changed the address. What was looked at beside the step belonged to the place before.
  const state = useMemo(() => {
    if (own.place === place && asideOf(own) === chosen) return own;
    return {
      ...own,
      place,
      aside: chosen === null ? null : { chosen },
      sheet: null,
    };
  }, [own, place, chosen]);
  const current = useRef(state);
  const heard = useRef<(state: PresentState) => void>(() => undefined);
  useLayoutEffect(() => {
    current.current = state;
  }, [state]);

  const send = useCallback(
    (event: PresentEvent) => {
      const before = current.current;
      const timed = event.type === 'key' ? event : { ...event, atMs: Date.now() };
      const after = transition(alliance, before, timed);
      if (after === before) return;
      current.current = after;
      setOwn(after);
      heard.current(after);
      if (after.place !== before.place || asideOf(after) !== asideOf(before))
        set({ lesson: after.place, chosen: asideOf(after) });
    },
    [alliance, set],
  );
  const latest = useCallback(() => current.current, []);
  const listen = useCallback((onChange: (state: PresentState) => void) => {
    heard.current = onChange;
  }, []);
  return { state, send, latest, listen };
}
