import { useEffect } from 'react';

/** Two clicks closer than this in time and place are one double tap. */
const together = { ms: 400, px: 30 };

interface Tap {
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
  /** True if it was in a panel, or on a link of the quiz, all of which lead away from it. */
  readonly isAway: boolean;
}

/**
 * Ignores the second click of a double tap if after the first one a panel has opened or closed under the finger, or a
 * link of the quiz has come in the place of an answer. It would otherwise hit whatever is there now.
 */
export function useSecondTap(): void {
  useEffect(() => {
    let last: Tap | null = null;
    const handleClick = (event: MouseEvent) => {
      // A click from the keyboard has no count.
      if (event.detail === 0 || !(event.target instanceof Element)) return;
      const { clientX: x, clientY: y, timeStamp: atMs } = event;
      const isAway = event.target.closest('[data-panel], .quiz a') !== null;
      const isSecond =
        last !== null &&
        atMs - last.atMs < together.ms &&
        Math.hypot(x - last.x, y - last.y) < together.px;
      if (isSecond && isAway !== last?.isAway) {
        event.preventDefault();
        event.stopPropagation();
      } else last = { x, y, atMs, isAway };
    };
    window.addEventListener('click', handleClick, { capture: true });
    return () => window.removeEventListener('click', handleClick, { capture: true });
  }, []);
}
