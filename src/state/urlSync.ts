import { toAddress } from '#state/address.ts';
import type { ViewState } from '#state/viewState.ts';

/**
 * A change of these fields adds a step to the history, which Back undoes; a change of other fields only replaces the
 * address. In a frame every change only replaces it, because Back belongs to the host's page.
 */
const walked: readonly (keyof ViewState)[] = ['mode', 'view', 'chosen', 'by', 'lesson'];

/**
 * Browsers ignore or refuse more than a hundred changes of the address in half a minute. After `changes` changes in
 * `withinMs`, an address is written only after a pause of `thenAfterPauseMs`.
 */
const burst = { changes: 60, withinMs: 30_000, thenAfterPauseMs: 600 };

function changeAddress(window: Window, how: 'pushState' | 'replaceState', address: string): void {
  try {
    window.history[how](null, '', address);
  } catch (problem) {
    // A sandboxed frame may refuse this. The view still works, but the address does not change.
    console.info('The address could not be changed.', problem);
  }
}

/**
 * Makes Back lead to the page itself, so that nobody can leave an exhibit.
 *
 * @returns function that stops this
 */
export function holdBack(window: Window): () => void {
  const hold = () => changeAddress(window, 'pushState', window.location.href);
  hold();
  window.addEventListener('popstate', hold);
  return () => window.removeEventListener('popstate', hold);
}

/** Removes the fragment, a visitor's choice, from the address of an exhibit. Adds no step to the history. */
export function dropFragment(window: Window): void {
  const { pathname, search } = window.location;
  changeAddress(window, 'replaceState', `${pathname}${search}`);
}

/** Writes views to the address. This file is the only one that uses `window.history`. */
export interface UrlSync {
  write(view: ViewState): void;
  /**
   * Calls `onArrive` when Back, Forward or a typed fragment has changed the address.
   *
   * @param onArrive returns the view that the address names, so that writing this view adds no step to the history
   * @returns function that stops listening and also drops a view that waits to be written
   */
  listen(onArrive: () => ViewState): () => void;
}

/**
 * Creates the connection between views and the address of a window.
 *
 * @param initial the view that the address names now; writing it again adds no step to the history
 */
export function createUrlSync(window: Window, initial: ViewState): UrlSync {
  let shown = initial;
  let writtenAtMs: readonly number[] = [];
  let waiting: { view: ViewState; timer: number } | undefined;

  function commit(view: ViewState) {
    const { search, hash } = toAddress(view, window.location.search);
    const { pathname, search: oldSearch, hash: oldHash } = window.location;
    const push = view.mode !== 'embed' && walked.some((key) => view[key] !== shown[key]);
    shown = view;
    waiting = undefined;
    if (search === oldSearch && hash === oldHash) return;
    writtenAtMs = [...writtenAtMs, Date.now()];
    changeAddress(window, push ? 'pushState' : 'replaceState', `${pathname}${search}${hash}`);
  }

  return {
    write(view) {
      if (waiting) window.clearTimeout(waiting.timer);
      // The address of an exhibit holds the staff's settings; a visitor's view in it would come back after a reload.
      if (view.mode === 'kiosk') return;
      writtenAtMs = writtenAtMs.filter((at) => at > Date.now() - burst.withinMs);
      if (writtenAtMs.length < burst.changes) commit(view);
      else waiting = { view, timer: window.setTimeout(() => commit(view), burst.thenAfterPauseMs) };
    },
    listen(onArrive) {
      const arrive = () => {
        if (waiting) window.clearTimeout(waiting.timer);
        waiting = undefined;
        shown = onArrive();
      };
      window.addEventListener('popstate', arrive);
      return () => {
        if (waiting) window.clearTimeout(waiting.timer);
        window.removeEventListener('popstate', arrive);
      };
    },
  };
}

/** Removes a key of the query and the fragment from the address. Back undoes it. Does nothing if the key is absent. */
export function forgetInAddress(window: Window, key: string): void {
  const { pathname, search } = window.location;
  const query = new URLSearchParams(search);
  if (!query.has(key)) return;
  query.delete(key);
  const written = query.toString();
  changeAddress(window, 'pushState', `${pathname}${written && `?${written}`}`);
}
