import { useLesson } from '#views/present/presentContext.ts';
import './OverTheStep.css';

/** Asks before the lesson ends: a remote sends Escape with its start button, and must do no harm. */
export function LeaveBar() {
  const { run, send } = useLesson();
  return (
    <div className="leave-bar" role="alertdialog" aria-label="Leave the lesson?">
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
