import { useLayoutEffect } from 'react';

/**
 * Says on the page that a mode which was fetched is there and hears keys.
 *
 * @selector html[data-mode] the mode that is shown; absent while it is still on its way
 */
export function useMode(mode: 'present' | 'quiz'): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['mode'] = mode;
  }, [mode]);
}
