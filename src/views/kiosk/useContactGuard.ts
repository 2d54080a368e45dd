import { useEffect } from 'react';

/** More fingers than this at once are a palm, a sleeve or a cloth. */
const palmFrom = 4;

/**
 * One finger at a time: a second one is ignored, and a palm is ignored until the whole hand is off.
 * What is ignored reaches no other listener, so it does not count as a visitor either; only the lifting
 * of a finger is passed on, with its default prevented.
 */
export function useContactGuard(): void {
  useEffect(() => {
    const contacts = new Set<number>();
    const ignored = new Set<number>();
    let isPalm = false;

    const stop = (event: Event) => {
      event.stopImmediatePropagation();
      if (event.cancelable) event.preventDefault();
    };
    const handleDown = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return;
      if (event.isPrimary) {
        // The first finger of a new touch: whatever was still counted was lost on the way.
        contacts.clear();
        ignored.clear();
        isPalm = false;
      }
      contacts.add(event.pointerId);
      isPalm ||= contacts.size >= palmFrom;
      if (!event.isPrimary) ignored.add(event.pointerId);
      if (!event.isPrimary || isPalm) stop(event);
    };
    const handleUp = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return;
      contacts.delete(event.pointerId);
      // It still arrives, so that whoever counts fingers sees this one go.
      if (isPalm || ignored.has(event.pointerId)) event.preventDefault();
    };
    const handleClick = (event: MouseEvent) => {
      const { pointerId, pointerType } = event as Partial<PointerEvent>;
      if (pointerType !== 'touch' || pointerId === undefined) return;
      if (isPalm || ignored.has(pointerId)) stop(event);
    };
    const options = { capture: true };
    window.addEventListener('pointerdown', handleDown, options);
    window.addEventListener('pointerup', handleUp, options);
    window.addEventListener('pointercancel', handleUp, options);
    window.addEventListener('click', handleClick, options);
    return () => {
      window.removeEventListener('pointerdown', handleDown, options);
      window.removeEventListener('pointerup', handleUp, options);
      window.removeEventListener('pointercancel', handleUp, options);
      window.removeEventListener('click', handleClick, options);
    };
  }, []);
}
