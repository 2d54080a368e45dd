import { useEffect, useRef } from 'react';
import type { ViewState } from '#state/viewState.ts';

/** Back on the page, the focus is on the link that led away, unless something else has taken it. */
export function useReturn(mode: ViewState['mode']): void {
  const before = useRef(mode);
  useEffect(() => {
    const from = before.current;
    before.current = mode;
    if (mode === from || mode !== 'explore' || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`.views [href*="mode=${from}"]`)?.focus();
  }, [mode]);
}
