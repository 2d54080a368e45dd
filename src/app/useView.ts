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
 * The view state with its address: read at the start and on Back or Forward, written after each change.
 * The last of the three goes back to what the address says, with nothing chosen.
 *
 * @param enteredAs address to read instead of the present one, for an alliance that came after the page
 */
export function useView(
  alliance: Alliance,
  enteredAs: Address | null,
): readonly [ViewState, Dispatch<ViewAction>, () => void] {
  const book = useMemo(() => addressBookOf(alliance), [alliance]);
  // The first render equals the prerendered page, whatever the address says.
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
    // A page that opens by a vote has waited for its colours; a panel waits for its fonts as well.
    const { dataset } = document.documentElement;
    if (arrived.chosen === null || dataset['arriving'] === 'vote') delete dataset['arriving'];
    return sync.current.listen(arrive);
  }, [book, enteredAs]);

  // The first state is the default one; the address is right already.
  const written = useRef(view);
  useEffect(() => {
    if (written.current === view) return;
    written.current = view;
    sync.current?.write(view);
  }, [view]);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    // Lesson and quiz write it themselves, when they hear keys; until then no mode is told.
    const isLater = view.mode === 'present' || view.mode === 'quiz';
    if (!isLater) dataset['mode'] = view.mode;
    else if (dataset['mode'] !== view.mode) delete dataset['mode'];
    // In a lesson the step decides; `views/present/Present.tsx` writes it.
    if (view.mode !== 'present') dataset['view'] = view.view;
    // Projectors in lit rooms wash dark colours out.
    const theme = view.theme === 'auto' && view.mode === 'present' ? 'light' : view.theme;
    if (theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [view.mode, view.view, view.theme]);

  const restart = useCallback(() => {
    dispatch({ type: 'arrive', view: { ...parseAddress(window.location, book), chosen: null } });
  }, [book]);

  return [view, dispatch, restart];
}
