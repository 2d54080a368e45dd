import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** Whether the script has taken the page over: false in the prerendered page, whose links work by themselves. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
