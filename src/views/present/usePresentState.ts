import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { LessonPlace } from '#state/lessonPlace.ts';
import type { PresentEvent } from '#state/presentAction.ts';
import { presentStart, type PresentState } from '#state/presentState.ts';
import { transition } from '#state/presentTransition.ts';
import type { Role } from '#state/viewState.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';

/** The lesson's state, the way to change it, and the state as it is between two renders. */
export interface PresentStore {
  readonly state: PresentState;
  readonly send: (event: PresentEvent) => void;
  readonly latest: () => PresentState;
  /** Calls back at once with every change of this window's own, before it is drawn. One listener. */
  readonly listen: (onChange: (state: PresentState) => void) => void;
}

/** Id of what is looked at beside the story; null for nothing. */
const asideOf = ({ aside }: PresentState): string | null => aside?.patch.chosen ?? null;

/**
 * The lesson of this window. Where it is, and the state that is looked at beside it, stand in the address, so
 * that Back, Forward and a reload lead there; everything else lives as long as the window.
 *
 * @param chosen id of the state, or of words of it, that the address names beside the step; null for none
 */
export function usePresentState(
  place: LessonPlace,
  chosen: string | null,
  role: Role,
): PresentStore {
  const { alliance } = useAlliance();
  const { set } = useActions();
  const [own, setOwn] = useState(() => presentStart(place, role));
  // Else Back or Forward moved the address: what was looked at aside belonged to the stop before.
  const state = useMemo(() => {
    if (own.place === place && asideOf(own) === chosen) return own;
    return {
      ...own,
      place,
      aside: chosen === null ? null : { place, patch: { chosen } },
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
