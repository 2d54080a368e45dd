import { useId, useRef, type ReactNode } from 'react';
import { useModal } from '#views/ui/useModal.ts';
import './DialogBox.css';

interface DialogBoxProps {
  /** Class of this dialog, in addition to `dialog-box`. */
  readonly className: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog with its title at the top and a close button at the end. */
export function DialogBox({ className, title, onClose, children }: DialogBoxProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useModal(ref);
  return (
    <dialog
      ref={ref}
      className={`dialog-box ${className}`}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <form method="dialog" className="close-form">
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  );
}
