import { useEffect, useEffectEvent } from 'react';

/** Moves of the mouse are reported at most once in this time. */
const moveEveryMs = 1000;

/** Marks controls that end the session: pressing one answers the idle warning and is not a sign of activity. */
const endsSession = '[data-ends-session]';

/**
 * Calls `onActivity` for every sign of a visitor anywhere on the page: touch, key, wheel, input or mouse move.
 *
 * @param isOn false while nobody is expected to be there
 * @param countsMoves false while the idle warning is shown: moving to its buttons is not yet an answer
 */
export function useActivity(isOn: boolean, countsMoves: boolean, onActivity: () => void): void {
  const report = useEffectEvent((event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!countsMoves && target?.closest(endsSession)) return;
    onActivity();
  });
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    // During the idle warning, these keys only move between its buttons and press them.
    const isMove = /^(?:Tab|Shift|Enter| )$/.test(event.key);
    if (countsMoves || !isMove) report(event);
  });
  const handleMove = useEffectEvent((event: Event) => {
    if (countsMoves) report(event);
  });

  useEffect(() => {
    if (!isOn) return undefined;
    let movedAtMs = -Infinity;
    const onMove = (event: Event) => {
      if (event.timeStamp - movedAtMs < moveEveryMs) return;
      movedAtMs = event.timeStamp;
      handleMove(event);
    };
    const options = { capture: true, passive: true };
    const signs = ['pointerdown', 'click', 'wheel', 'input'] as const;
    for (const sign of signs) window.addEventListener(sign, report, options);
    window.addEventListener('keydown', handleKey, options);
    window.addEventListener('pointermove', onMove, options);
    window.addEventListener('touchmove', onMove, options);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, report, options);
      window.removeEventListener('keydown', handleKey, options);
      window.removeEventListener('pointermove', onMove, options);
      window.removeEventListener('touchmove', onMove, options);
    };
  }, [isOn]);
}
