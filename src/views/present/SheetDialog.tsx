import { useLayoutEffect, useRef, type KeyboardEventHandler, type ReactNode } from 'react';
import { useLesson } from '#views/present/presentContext.ts';
import { useModal } from '#views/ui/useModal.ts';
import './Sheet.css';

interface SheetDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Handles keys for which the lesson has no command while the sheet is open. Default: none. */
  readonly onKeyDown?: KeyboardEventHandler<HTMLElement>;
}

/** A sheet over the lesson. The sheet itself has the focus, so that the keys of a remote keep their meaning. */
export function SheetDialog({ title, children, onKeyDown }: SheetDialogProps) {
  const { send } = useLesson();
  const ref = useRef<HTMLDialogElement>(null);
  useModal(ref);
  useLayoutEffect(() => ref.current?.focus(), []);
  const close = () => send({ type: 'closeSheet' });
  return (
    <dialog
      ref={ref}
      className="lesson-sheet"
      aria-labelledby="lesson-sheet-title"
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={({ target }) => target === ref.current && close()}
      onKeyDown={onKeyDown}
    >
      <div className="lesson-sheet__body">
        <header className="lesson-sheet__head">
          <h2 id="lesson-sheet-title">{title}</h2>
          <button type="button" className="command" onClick={close}>
            Close (Esc)
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
