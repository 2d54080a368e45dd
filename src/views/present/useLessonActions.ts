import { useMemo } from 'react';
import { panelOf } from '#model/questions.ts';
import { afterPress } from '#state/highlight.ts';
import { shownView, stepAt } from '#state/presentation.ts';
import { useAlliance, type Actions } from '#views/allianceContext.ts';
import type { PresentStore } from '#views/present/usePresentState.ts';

/** What map, seats and legend ask for, as a lesson takes it: an answer to the question asked, or a look aside. */
export function useLessonActions({ latest, send }: PresentStore, point: Actions['point']): Actions {
  const { alliance } = useAlliance();
  return useMemo(() => {
    const close = () => send({ type: 'aside', patch: null });
    return {
      choose(id) {
        const { place, aside } = latest();
        const prediction = stepAt(alliance, place)?.predict;
        if (prediction?.options === 'members' && !place.isRevealed) {
          send({ type: 'pick', option: id });
          return;
        }
        const isShown = panelOf(alliance, aside?.patch.chosen ?? null) === id;
        send({ type: 'aside', patch: isShown ? null : { chosen: id } });
      },
      close,
      set({ chosen = null }) {
        send({ type: 'aside', patch: chosen === null ? null : { chosen } });
      },
      toggleHighlight(id) {
        const { highlight } = shownView(alliance, latest());
        send({ type: 'aside', patch: { highlight: afterPress(highlight, id) } });
      },
      point,
      // None of the three is offered in a lesson.
      cite: () => undefined,
      print: () => undefined,
      share: () => undefined,
    };
  }, [alliance, latest, send, point]);
}
