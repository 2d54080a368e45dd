import { useCallback, useLayoutEffect, useRef } from 'react';

/** In a frame only the panel scrolls, never the host's page; and a frame nobody has entered takes no focus. */
function showInFrame(target: HTMLElement | null): void {
  const panel = target?.closest('.panel');
  if (!target || !panel) return;
  const head = Number.parseFloat(getComputedStyle(panel).scrollPaddingTop) || 0;
  panel.scrollTop += target.getBoundingClientRect().top - panel.getBoundingClientRect().top - head;
  if (document.hasFocus()) target.focus({ preventScroll: true });
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** Where the focus goes when the panel closes: the seat; from the answers, or where there is no seat, what opened it. */
function returnTo(panel: string, opener: Element | null): void {
  const isBack = opener instanceof HTMLElement && opener.getClientRects().length > 0;
  const seat = find(`[data-seat="${panel}"]`);
  const back = isBack && (!seat || opener.closest('.grid')) ? opener : seat;
  (back ?? find(`.introduction [href="#${panel}"]`))?.focus({ preventScroll: true });
  if (document.activeElement === document.body) find('[data-seat][tabindex="0"]')?.focus();
}

/** True where the element is no longer shown, and for a skip link, which leads into the panel. */
const isLeft = (element: Element | null) =>
  element !== document.body &&
  (element?.getClientRects().length === 0 || element?.matches('.skip-link'));

/**
 * Scrolls to what was chosen and looks after the focus: a statement or part of a panel takes it, a
 * panel leaves it where it is unless that has gone or is the drawing. Closing returns it, and the page, to
 * where they came from.
 *
 * @param chosen id in the address
 * @param panel id of the panel that shows it
 * @param zoomed id of the member that the drawing shows alone
 * @returns what notes where the page and the focus are; to be called before something is chosen, since an open sheet makes the page shorter
 */
export function useOpenPanel(
  chosen: string | null,
  panel: string | null,
  zoomed: string | null,
): () => void {
  const previous = useRef<string | null>(null);
  const opener = useRef<Element | null>(null);
  const scrolledTo = useRef(0);
  /** True between a choice that nothing with the focus made, such as a click beside a small state, and its panel. */
  const isUnheld = useRef(false);
  useLayoutEffect(() => {
    const before = previous.current;
    const { activeElement } = document;
    previous.current = panel;
    if (panel === null) {
      const isLost = activeElement === document.body || activeElement?.closest('.panel') != null;
      if (before !== null && isLost) returnTo(before, opener.current);
      // It may leave the page; kept here, it would keep the whole of its page with it.
      opener.current = null;
      return;
    }
    if (chosen === null) return;
    // The drawing is hidden from assistive technology: what was clicked there has its seat.
    if (activeElement?.closest('svg') || isUnheld.current)
      find(`[data-seat="${panel}"]`)?.focus({ preventScroll: true });
    isUnheld.current = false;
    if (before === null) opener.current = activeElement;
    // On a phone the map stands at the top of the page, above the panel's sheet. Beside a panel nothing has to move.
    const exhibit = find('.kiosk__page');
    if (before === null && (exhibit || matchMedia('(max-width: 59.99rem)').matches))
      (exhibit ?? window).scrollTo({ top: 0, behavior: 'instant' });
    const target = document.getElementById(chosen);
    if (chosen === panel) {
      if (before !== panel && target) target.scrollTop = 0;
      if (isLeft(activeElement)) target?.focus({ preventScroll: true });
      return;
    }
    if (window.parent !== window) {
      showInFrame(target);
      return;
    }
    target?.scrollIntoView({ block: 'start', behavior: 'instant' });
    target?.focus({ preventScroll: true });
  }, [chosen, panel]);
  // The page is as long as before when the drawing, too, has gone back.
  const isBack = panel === null && zoomed === null;
  useLayoutEffect(() => {
    if (!isBack || scrolledTo.current === 0) return;
    window.scrollTo({ top: scrolledTo.current });
    scrolledTo.current = 0;
  }, [isBack]);
  return useCallback(() => {
    isUnheld.current = document.activeElement === document.body;
    // The page around an exhibit does not scroll: its next visitor begins at the top.
    if (previous.current === null) scrolledTo.current = window.scrollY;
  }, []);
}
