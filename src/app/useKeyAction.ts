import { useEffect, useEffectEvent, type Dispatch } from 'react';
import { keyAction } from '#state/keyAction.ts';
import type { ViewAction } from '#state/viewReducer.ts';
import type { ViewState } from '#state/viewState.ts';

/** Handles the keys of the page. Lesson, quiz and seats handle their own keys. */
export function useKeyAction(view: ViewState, dispatch: Dispatch<ViewAction>): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.querySelector('dialog[open]')) return;
    const action = keyAction(view, event.key);
    if (!action) return;
    event.preventDefault();
    dispatch(action);
  });
  useEffect(() => {
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}
