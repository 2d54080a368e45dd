import { presentCommands } from '#state/presentCommands.ts';
import { CommandButton } from '#views/present/CommandButton.tsx';
import { useLesson } from '#views/present/presentContext.ts';
import './StepControls.css';

const ofSteps = new Set(['previous', 'next']);
const others = presentCommands.filter(({ id, button }) => button && !ofSteps.has(id));

/** Why the notes did not open: the browser lets no window open, or the lesson's file would not be there. */
export type NotesRefusal = 'browser' | 'file';

const refusals: Readonly<Record<NotesRefusal, string>> = {
  browser: 'The browser did not open the notes: allow pop-ups for this page.',
  file: 'Notes need a file with an address: put it beside this page and open it with “?data=”.',
};

export interface StepControlsProps {
  /** Null where nothing went wrong. */
  readonly notesRefusal: NotesRefusal | null;
}

/** Everything a hand on a mouse or a screen needs; it fades while the pointer rests. */
export function StepControls({ notesRefusal }: StepControlsProps) {
  const { state, steps, send } = useLesson();
  return (
    <nav className="step-controls" aria-label="Lesson">
      <CommandButton id="previous" />
      <p className="step-controls__place">
        <span className="visually-hidden">Step </span>
        {state.place.step} <span aria-hidden="true">/</span>
        <span className="visually-hidden">of</span> {steps.length}
      </p>
      <CommandButton id="next" />
      <div className="step-controls__more">
        {notesRefusal && <p role="alert">{refusals[notesRefusal]}</p>}
        {others.map(({ id }) => (
          <CommandButton key={id} id={id} />
        ))}
      </div>
      <button
        type="button"
        className="command"
        onClick={() => send({ type: 'sheet', sheet: 'leave' })}
      >
        Leave
      </button>
    </nav>
  );
}
