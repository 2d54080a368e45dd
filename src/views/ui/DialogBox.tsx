import { useId, useRef, type ReactNode } from 'react';
import { useModal } from '#views/ui/useModal.ts';
import './DialogBox.css';

interface DialogBoxProps {
  /** Class of this dialog, beside that of all. */
  readonly className: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, with its title and the way out at its end. */
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
