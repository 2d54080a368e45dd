import { useEffect, useRef } from 'react';
import type { ViewState } from '#state/viewState.ts';

/** Back in the mode `explore`, focuses the link to the mode that was left, unless something else has the focus. */
export function useReturn(mode: ViewState['mode']): void {
  const before = useRef(mode);
  useEffect(() => {
    const from = before.current;
    before.current = mode;
    if (mode === from || mode !== 'explore' || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`.views [href*="mode=${from}"]`)?.focus();
  }, [mode]);
}
