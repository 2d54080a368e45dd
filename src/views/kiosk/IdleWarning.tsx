import { useRef } from 'react';
import { useModal } from '#views/ui/useModal.ts';
import './KioskDialogs.css';

interface IdleWarningProps {
  readonly secondsLeft: number;
  /** Length of the whole countdown, in seconds. */
  readonly countdownSeconds: number;
  readonly onKeep: () => void;
  readonly onEnd: () => void;
}

/** Seconds before the end at which a screen reader is warned again. */
const lastCallSeconds = 10;

/** Asks whether somebody is still there. Any touch or key means yes, except the button “Start again”. */
export function IdleWarning({ secondsLeft, countdownSeconds, onKeep, onEnd }: IdleWarningProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useModal(ref);
  return (
    <dialog
      ref={ref}
      className="idle-warning"
      role="alertdialog"
      aria-labelledby="idle-title"
      aria-describedby="idle-words"
      style={{ ['--left' as string]: secondsLeft / countdownSeconds }}
      onCancel={(event) => event.preventDefault()}
    >
      <div className="idle-warning__box">
        <h2 id="idle-title">Still there?</h2>
        <p id="idle-words" className="visually-hidden">
          Without a touch or a key the exhibit starts again {countdownSeconds} seconds after this
          question.
        </p>
        <p aria-hidden="true">
          Touch the screen to keep reading. It starts again in{' '}
          <b className="idle-warning__count">{secondsLeft}</b>{' '}
          {secondsLeft === 1 ? 'second' : 'seconds'}.
        </p>
        <p className="visually-hidden" role="status">
          {secondsLeft <= lastCallSeconds && `${lastCallSeconds} seconds left`}
        </p>
        <div className="idle-warning__bar" aria-hidden="true" />
        <div className="idle-warning__buttons">
          <button type="button" className="button button--strong" autoFocus onClick={onKeep}>
            Keep reading
          </button>
          <button type="button" className="button" data-ends-session onClick={onEnd}>
            Start again
          </button>
        </div>
      </div>
    </dialog>
  );
}
