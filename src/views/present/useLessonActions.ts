import { useMemo } from 'react';
import { panelOf } from '#model/questions.ts';
import { afterPress, liftsSame } from '#state/highlight.ts';
import { shownView, stepAt } from '#state/presentation.ts';
import { useAlliance, type Actions } from '#views/allianceContext.ts';
import type { PresentStore } from '#views/present/usePresentState.ts';

/**
 * The actions of map, seats and legend during a lesson: they answer the open question, or look at something beside the
 * step.
 */
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
        const isShown = panelOf(alliance, aside?.chosen ?? null) === id;
        send({ type: 'aside', patch: isShown ? null : { ...aside, chosen: id } });
      },
      close,
      toggleHighlight(id) {
        const { place, aside } = latest();
        const pressed = afterPress(shownView(alliance, { place, aside }).highlight, id);
        const { highlight: _, ...rest } = aside ?? {};
        const isOfStep = liftsSame(pressed, shownView(alliance, { place, aside: null }).highlight);
        const patch = isOfStep ? rest : { ...rest, highlight: pressed };
        send({ type: 'aside', patch: Object.keys(patch).length > 0 ? patch : null });
      },
      point,
      // A lesson offers none of these.
      set: () => undefined,
      cite: () => undefined,
      print: () => undefined,
      share: () => undefined,
    };
  }, [alliance, latest, send, point]);
}
