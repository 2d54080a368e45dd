import { useLayoutEffect, type RefObject } from 'react';

/**
 * Opens a modal dialog for as long as its component is mounted. On unmount it is closed before it is removed: only then
 * does the browser return the focus to the element that had it.
 */
export function useModal(ref: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, [ref]);
}
