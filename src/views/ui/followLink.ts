import type { MouseEvent } from 'react';

/**
 * Calls `act` for a plain click on a link. Other clicks (new tab, download, middle button) are left to the browser. A
 * native jump to a fragment would send screen readers back to the start of the document.
 */
export function followLink(event: MouseEvent, act: () => void): void {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
  event.preventDefault();
  act();
}
