import { presentCommands } from '#state/presentCommands.ts';
import { CommandButton } from '#views/present/CommandButton.tsx';
import { useLesson } from '#views/present/presentContext.ts';
import './StepControls.css';

const ofSteps = new Set(['previous', 'next']);
const others = presentCommands.filter(({ id, button }) => button && !ofSteps.has(id));

/**
 * Why the notes did not open. `browser`: it blocked the window. `file`: the lesson's file has no address, so the new
 * window could not load it.
 */
export type NotesRefusal = 'browser' | 'file';

const refusals: Readonly<Record<NotesRefusal, string>> = {
  browser: 'The browser did not open the notes: allow pop-ups for this page.',
  file: 'Notes need a file with an address: put it beside this page and open it with “?data=”.',
};

/** What the controls of a lesson need beyond its context. */
export interface StepControlsProps {
  /** Null if nothing went wrong. */
  readonly notesRefusal: NotesRefusal | null;
}

/** All controls for a mouse or a touch screen. They fade while the pointer rests. */
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
