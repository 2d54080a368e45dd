import { useLayoutEffect, useRef } from 'react';
import { useLesson } from '#views/present/presentContext.ts';
import './OverTheStep.css';

/**
 * Asks before the lesson ends, because the start button of a remote sends Escape and must do no harm. The focus is on
 * the question itself, so that Enter answers it, and returns to where it was.
 */
export function LeaveBar() {
  const { run, send } = useLesson();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    ref.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div
      ref={ref}
      className="leave-bar"
      role="alertdialog"
      aria-label="Leave the lesson?"
      tabIndex={-1}
    >
      <p>Leave the lesson?</p>
      <button type="button" className="command" onClick={() => run('leave')}>
        Leave (Enter)
      </button>
      <button type="button" className="command" onClick={() => send({ type: 'closeSheet' })}>
        Stay (Esc)
      </button>
    </div>
  );
}
