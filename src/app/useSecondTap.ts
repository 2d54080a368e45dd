import { useEffect } from 'react';

/** Two clicks closer than this in time and place are one double tap. */
const together = { ms: 400, px: 30 };

interface Tap {
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
  readonly inPanel: boolean;
}

/**
 * Ignores the second click of a double tap if a panel has opened or closed under the finger after the first one. It
 * would otherwise hit whatever is there now.
 */
export function useSecondTap(): void {
  useEffect(() => {
    let last: Tap | null = null;
    const handleClick = (event: MouseEvent) => {
      // A click from the keyboard has no count.
      if (event.detail === 0 || !(event.target instanceof Element)) return;
      const { clientX: x, clientY: y, timeStamp: atMs } = event;
      const inPanel = event.target.closest('[data-panel]') !== null;
      const isSecond =
        last !== null &&
        atMs - last.atMs < together.ms &&
        Math.hypot(x - last.x, y - last.y) < together.px;
      if (isSecond && inPanel !== last?.inPanel) {
        event.preventDefault();
        event.stopPropagation();
      } else last = { x, y, atMs, inPanel };
    };
    window.addEventListener('click', handleClick, { capture: true });
    return () => window.removeEventListener('click', handleClick, { capture: true });
  }, []);
}
