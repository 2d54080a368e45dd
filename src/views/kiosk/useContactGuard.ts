import { useEffect } from 'react';

/** This many contacts at once or more are a palm, a sleeve or a cloth. */
const palmFrom = 4;

/**
 * Allows one finger at a time. A second finger is ignored, and a palm is ignored until the whole hand is lifted.
 * Ignored events reach no other listener, so they do not count as activity. Only the lifting of a finger is passed on,
 * with its default prevented.
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
        // The first finger of a new touch: contacts still counted have lost their end event.
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
      // Not stopped, so that other listeners that count fingers see this one go.
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
