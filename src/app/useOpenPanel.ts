import { useCallback, useLayoutEffect, useRef } from 'react';

const isFramed = () => window.parent !== window;

/** Scrolls to an element in a frame. Scrolls only the panel, not the host's page, and takes no focus from the host. */
function showInFrame(target: HTMLElement | null): void {
  const panel = target?.closest('[data-panel]');
  if (!target || !panel) return;
  const head = Number.parseFloat(getComputedStyle(panel).scrollPaddingTop) || 0;
  panel.scrollTop += target.getBoundingClientRect().top - panel.getBoundingClientRect().top - head;
  if (document.hasFocus()) target.focus({ preventScroll: true });
}

/** Brings the head of a panel into the lower half of a frame that is lower than its content. Never scrolls the host. */
function showBelowSeats(panel: HTMLElement): void {
  const hiddenPx = panel.getBoundingClientRect().top - window.innerHeight / 2;
  if (hiddenPx > 0) window.scrollBy({ top: hiddenPx, behavior: 'instant' });
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/**
 * Moves the focus when a panel closes: to the member's seat; from the answers, or if there is no seat, to the element
 * that opened the panel.
 */
function returnTo(panel: string, opener: Element | null): void {
  const isBack = opener instanceof HTMLElement && opener.getClientRects().length > 0;
  const seat = find(`[data-seat="${panel}"]`);
  const back = isBack && (!seat || opener.closest('.grid')) ? opener : seat;
  (back ?? find(`.introduction [href="#${panel}"]`))?.focus({ preventScroll: true });
  if (document.activeElement === document.body) find('[data-seat][tabindex="0"]')?.focus();
}

/** True if the focused element is no longer shown, or is a skip link: the focus should go to the panel. */
const isLeft = (element: Element | null) =>
  element !== document.body &&
  (element?.getClientRects().length === 0 || element?.matches('.skip-link'));

/**
 * Scrolls to what was chosen and manages the focus. A statement or a part of a panel gets the focus. A whole panel
 * leaves the focus where it is, unless the focused element has disappeared or is in the drawing. Closing the panel
 * restores the focus and the scroll position.
 *
 * @param chosen id in the address
 * @param panel id of the panel that shows it
 * @param zoomed id of the member that the drawing shows alone
 * @returns function that remembers the scroll position and the focus. Call it before something is chosen, because an
 *   open panel makes the page shorter on a phone
 */
export function useOpenPanel(
  chosen: string | null,
  panel: string | null,
  zoomed: string | null,
): () => void {
  const previous = useRef<string | null>(null);
  const opener = useRef<Element | null>(null);
  const scrolledTo = useRef(0);
  /** True from a choice made while nothing had the focus (as by a click near a small member) until its panel opens. */
  const isUnheld = useRef(false);
  useLayoutEffect(() => {
    const before = previous.current;
    const { activeElement } = document;
    previous.current = panel;
    if (panel === null) {
      const isLost =
        activeElement === document.body || activeElement?.closest('[data-panel]') != null;
      if (before !== null && isLost) returnTo(before, opener.current);
      // The element may be removed from the page; a reference to it would keep its whole tree in memory.
      opener.current = null;
      return;
    }
    if (chosen === null) return;
    // The drawing is hidden from assistive technology, so a member clicked there has the focus on its seat.
    if (activeElement?.closest('svg') || isUnheld.current)
      find(`[data-seat="${panel}"]`)?.focus({ preventScroll: true });
    isUnheld.current = false;
    if (before === null) opener.current = activeElement;
    // On a phone the map is at the top of the page, above the panel, so scroll there. On a wide screen nothing moves.
    const exhibit = find('.kiosk__page');
    if (
      before === null &&
      (exhibit || (!isFramed() && matchMedia('(max-width: 59.99rem)').matches))
    )
      (exhibit ?? window).scrollTo({ top: 0, behavior: 'instant' });
    const target = document.getElementById(chosen);
    if (chosen === panel) {
      if (before !== panel && target) {
        target.scrollTop = 0;
        if (isFramed()) showBelowSeats(target);
      }
      if (isLeft(activeElement)) target?.focus({ preventScroll: true });
      return;
    }
    if (isFramed()) {
      showInFrame(target);
      return;
    }
    target?.scrollIntoView({ block: 'start', behavior: 'instant' });
    target?.focus({ preventScroll: true });
  }, [chosen, panel]);
  // The page has its full length again only when the drawing, too, shows the overview.
  const isBack = panel === null && zoomed === null;
  useLayoutEffect(() => {
    if (!isBack || scrolledTo.current === 0) return;
    window.scrollTo({ top: scrolledTo.current });
    scrolledTo.current = 0;
  }, [isBack]);
  return useCallback(() => {
    isUnheld.current = document.activeElement === document.body;
    // In an exhibit the window does not scroll, so this is 0 and the next visitor begins at the top.
    if (previous.current === null) scrolledTo.current = window.scrollY;
  }, []);
}
