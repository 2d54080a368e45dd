import { useEffect, useEffectEvent } from 'react';

/** A hand that rests on the mouse says no more in a second than once. */
const moveEveryMs = 1000;

/** Marks what ends the session: touching it is an answer, not a sign of life. */
const endsSession = '[data-ends-session]';

/**
 * Calls back for every sign of a visitor: finger, key, wheel, and the moving mouse, wherever it lands.
 *
 * @param isOn false while nobody is expected to be there
 * @param countsMoves false while the question stands: the way to its buttons is not the answer
 */
export function useActivity(isOn: boolean, countsMoves: boolean, onActivity: () => void): void {
  const report = useEffectEvent((event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!countsMoves && target?.closest(endsSession)) return;
    onActivity();
  });
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    // Between the buttons of the question the keyboard moves and presses as ever.
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
