import { useLayoutEffect, type RefObject } from 'react';

/**
 * Opens a dialog over everything else for as long as its component is in the page. It is closed while it is still
 * there: only then does the browser give the focus back to what had it.
 */
export function useModal(ref: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, [ref]);
}
