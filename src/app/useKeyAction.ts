import { useEffect, useEffectEvent, type Dispatch } from 'react';
import { commandOf } from '#state/commands.ts';
import type { ViewAction } from '#state/viewReducer.ts';
import type { ViewState } from '#state/viewState.ts';
import { isTyping } from '#views/ui/isTyping.ts';

/** The one listener for keys. */
export function useCommands(view: ViewState, dispatch: Dispatch<ViewAction>): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (
      document.querySelector('dialog[open]') ||
      (isTyping(event.target) && event.key !== 'Escape')
    )
      return;
    const command = commandOf(view, event.key);
    if (!command) return;
    event.preventDefault();
    dispatch(command.action);
  });
  useEffect(() => {
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}
