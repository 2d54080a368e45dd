import { useLayoutEffect } from 'react';

/** Closes dialogs on Back and Forward. `close()` returns the focus to the element that opened the dialog. */
export function useClosedByBack(): void {
  useLayoutEffect(() => {
    const close = () => {
      for (const dialog of document.querySelectorAll<HTMLDialogElement>('.dialog-box[open]'))
        dialog.close();
    };
    window.addEventListener('popstate', close);
    return () => window.removeEventListener('popstate', close);
  }, []);
}
