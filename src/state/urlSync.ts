import { toAddress } from '#state/address.ts';
import type { ViewState } from '#state/viewState.ts';

/**
 * Fields whose change is a step that Back undoes; the others only replace the address. In a frame all
 * do: Back belongs to the host.
 */
const walked: readonly (keyof ViewState)[] = ['mode', 'view', 'chosen', 'by', 'lesson'];

/** Browsers drop or refuse more than a hundred changes in half a minute; beyond this many we write when they pause. */
const burst = { changes: 60, withinMs: 30_000, thenAfterPauseMs: 600 };

function changeAddress(window: Window, how: 'pushState' | 'replaceState', address: string): void {
  try {
    window.history[how](null, '', address);
  } catch (problem) {
    // A sandboxed frame may refuse: the view still works, only its address does not follow.
    console.info('The address could not be changed.', problem);
  }
}

/**
 * Keeps Back in the page, for an exhibit: it leads to the page itself.
 *
 * @returns what lets go
 */
export function holdBack(window: Window): () => void {
  const hold = () => changeAddress(window, 'pushState', window.location.href);
  hold();
  window.addEventListener('popstate', hold);
  return () => window.removeEventListener('popstate', hold);
}

/** Takes the fragment out of the address, for an exhibit: what was chosen there is a visitor's. No step of Back. */
export function dropFragment(window: Window): void {
  const { pathname, search } = window.location;
  changeAddress(window, 'replaceState', `${pathname}${search}`);
}

/** Writes views to the address. The only code that touches `window.history`. */
export interface UrlSync {
  write(view: ViewState): void;
  /**
   * Calls back when Back, Forward or a typed fragment changed the address. Returns the way to stop, which
   * also drops a view that waits to be written.
   *
   * @param onArrive answers with the view that the address names: writing it is no step of the reader's
   */
  listen(onArrive: () => ViewState): () => void;
}

/** @param initial the view that the address names now: writing it again is no step */
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
      // The address of an exhibit is the staff's: a reload finds what they set up, and nothing of a visitor.
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

/** Takes a key out of the address, and what was chosen with it: a step that Back undoes. */
export function forgetInAddress(window: Window, key: string): void {
  const { pathname, search } = window.location;
  const query = new URLSearchParams(search);
  if (!query.has(key)) return;
  query.delete(key);
  const written = query.toString();
  changeAddress(window, 'pushState', `${pathname}${written && `?${written}`}`);
}
