import { useEffect } from 'react';

/** Two clicks closer than this in time and place are one double tap. */
const together = { ms: 400, px: 30 };

interface Tap {
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
  /** Weak, because a reference to an element that is removed would keep its whole tree in memory. */
  readonly place: WeakRef<Element> | null;
}

/** The control or the panel that an element belongs to. */
const placeOf = (element: Element | null) =>
  element?.closest('a, button, summary, [data-panel]') ?? null;

/** True if something else is now where a tap was. */
const hasGone = ({ x, y, place }: Tap) =>
  placeOf(document.elementFromPoint(x, y)) !== (place?.deref() ?? null);

/**
 * Ignores the second click of a double tap if the first one has brought a panel or a link under the finger. A child's
 * double tap on an answer of the quiz would otherwise lead away from it. Buttons may follow each other on one spot.
 */
export function useSecondTap(): void {
  useEffect(() => {
    let last: Tap | null = null;
    const handleClick = (event: MouseEvent) => {
      // A click from the keyboard has no count.
      if (event.detail === 0 || !(event.target instanceof Element)) return;
      const { clientX: x, clientY: y, timeStamp: atMs, target } = event;
      const isSecond =
        last !== null &&
        atMs - last.atMs < together.ms &&
        Math.hypot(x - last.x, y - last.y) < together.px;
      if (isSecond && last && target.closest('a, [data-panel]') && hasGone(last)) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      const place = placeOf(target);
      last = { x, y, atMs, place: place && new WeakRef(place) };
    };
    window.addEventListener('click', handleClick, { capture: true });
    return () => window.removeEventListener('click', handleClick, { capture: true });
  }, []);
}
