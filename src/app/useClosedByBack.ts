import { useLayoutEffect } from 'react';

/** Back and Forward leave a dialog behind; closed by itself it gives the focus to what opened it. */
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
