import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  type Dispatch,
} from 'react';
import type { Alliance } from '#model/alliance.ts';
import { parseAddress, type Address } from '#state/address.ts';
import { addressBookOf } from '#state/addressBookOf.ts';
import { createUrlSync, type UrlSync } from '#state/urlSync.ts';
import { viewReducer, type ViewAction } from '#state/viewReducer.ts';
import { defaultView, type ViewState } from '#state/viewState.ts';

/**
 * The view and its address: read at the start and on Back or Forward, written after each change.
 *
 * @param enteredAs address to read instead of the present one, for an alliance opened later; null for the first one
 * @returns the view; a function that changes it; a function that resets it to the address, with nothing chosen
 */
export function useView(
  alliance: Alliance,
  enteredAs: Address | null,
): readonly [ViewState, Dispatch<ViewAction>, () => void] {
  const book = useMemo(() => addressBookOf(alliance), [alliance]);
  // The first render must equal the prerendered page, so it ignores the address.
  const [view, dispatch] = useReducer(viewReducer, defaultView);
  const sync = useRef<UrlSync | null>(null);
  const arrive = useEffectEvent(() => {
    const arrived = parseAddress(window.location, book);
    dispatch({ type: 'arrive', view: arrived });
    return arrived;
  });

  useLayoutEffect(() => {
    const arrived = parseAddress(enteredAs ?? window.location, book);
    sync.current = createUrlSync(window, arrived);
    dispatch({ type: 'arrive', view: arrived });
    // Shows a page that has waited for the colours of a vote. A page that opens at a panel also waits for its fonts.
    const { dataset } = document.documentElement;
    if (arrived.chosen === null || dataset['arriving'] === 'vote') delete dataset['arriving'];
    return sync.current.listen(arrive);
  }, [book, enteredAs]);

  // The first state is not written: it is the default view, and the address is right already.
  const written = useRef(view);
  useEffect(() => {
    if (written.current === view) return;
    written.current = view;
    sync.current?.write(view);
  }, [view]);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    // Lesson and quiz set the mode themselves, when they are ready for keys; until then none is set.
    const isLater = view.mode === 'present' || view.mode === 'quiz';
    if (!isLater) dataset['mode'] = view.mode;
    else if (dataset['mode'] !== view.mode) delete dataset['mode'];
    // In a lesson the step decides the view; `views/present/Present.tsx` sets it.
    if (view.mode !== 'present') dataset['view'] = view.view;
    // In a lit room a projector shows dark colours badly.
    const theme = view.theme === 'auto' && view.mode === 'present' ? 'light' : view.theme;
    if (theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [view.mode, view.view, view.theme]);

  const restart = useCallback(() => {
    dispatch({ type: 'arrive', view: { ...parseAddress(window.location, book), chosen: null } });
  }, [book]);

  return [view, dispatch, restart];
}
