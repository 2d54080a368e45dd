import { useLayoutEffect } from 'react';

/**
 * Marks on the page that a mode has loaded and listens to keys. Null marks nothing, as inside another mode.
 *
 * @selector html[data-mode] the mode that is shown; absent while it is still on its way
 */
export function useMode(mode: 'present' | 'quiz' | null): void {
  useLayoutEffect(() => {
    if (mode !== null) document.documentElement.dataset['mode'] = mode;
  }, [mode]);
}
