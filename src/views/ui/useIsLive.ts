import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** True once the script runs the page; false in the prerendered page, whose links work by themselves. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
