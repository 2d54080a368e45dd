import { useLayoutEffect, useRef } from 'react';

/** In a frame only the panel scrolls, never the host's page; and a frame nobody has entered takes no focus. */
function showInFrame(target: HTMLElement | null): void {
  const panel = target?.closest('.panel');
  if (!target || !panel) return;
  panel.scrollTop += target.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  if (document.hasFocus()) target.focus({ preventScroll: true });
}

/**
 * Scrolls to what was chosen and looks after the focus: a statement or part of a panel takes it, a
 * panel leaves it where it is, and closing returns it to the seat.
 *
 * @param chosen id in the address
 * @param panel id of the panel that shows it
 */
export function useOpenPanel(chosen: string | null, panel: string | null): void {
  const previous = useRef<string | null>(null);
  useLayoutEffect(() => {
    const before = previous.current;
    previous.current = panel;
    if (panel === null) {
      const { activeElement } = document;
      const isLost = activeElement === document.body || activeElement?.closest('.panel') != null;
      if (before !== null && isLost) {
        document
          .querySelector<HTMLElement>(`[data-seat="${before}"]`)
          ?.focus({ preventScroll: true });
      }
      return;
    }
    if (chosen === null) return;
    // On a phone the map stands at the top of the page, above the panel's sheet.
    if (before === null) window.scrollTo({ top: 0, behavior: 'instant' });
    const target = document.getElementById(chosen);
    if (chosen === panel) {
      if (before !== panel && target) target.scrollTop = 0;
      return;
    }
    if (window.parent !== window) {
      showInFrame(target);
      return;
    }
    target?.scrollIntoView({ block: 'start', behavior: 'instant' });
    target?.focus({ preventScroll: true });
  }, [chosen, panel]);
}
