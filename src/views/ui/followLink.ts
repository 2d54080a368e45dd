import type { MouseEvent } from 'react';

/**
 * Handles a plain click on a link by `act` and leaves the rest (new tab, download, middle button) to
 * the browser. A native jump to a fragment would throw screen readers back to the document's start.
 */
export function followLink(event: MouseEvent, act: () => void): void {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
  event.preventDefault();
  act();
}
