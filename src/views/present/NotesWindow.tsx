import { presentCommands } from '#state/presentCommands.ts';
import { CommandButton } from '#views/present/CommandButton.tsx';
import { NextStep } from '#views/present/NextStep.tsx';
import { useLesson } from '#views/present/presentContext.ts';
import { letGoOfFocus } from '#views/present/letGoOfFocus.ts';
import { PresentMap } from '#views/present/PresentMap.tsx';
import { Sheets } from '#views/present/Sheets.tsx';
import { StepText } from '#views/present/StepText.tsx';
import { Timer } from '#views/present/Timer.tsx';
import { WallClock } from '#views/present/WallClock.tsx';
import './Present.css';
import './NotesWindow.css';

/**
 * Commands that act on the screen of the class. Full screen, notes and the own lesson belong to each window, so they
 * are left out.
 */
const controls = presentCommands.filter(
  ({ id, button, ofScreenOnly }) =>
    button && !ofScreenOnly && id !== 'fullScreen' && id !== 'lesson',
);

/** The teacher's window: the step as the class sees it, the notes, and the next step. */
export function NotesWindow({ isLinked }: { readonly isLinked: boolean }) {
  const { state, steps, step } = useLesson();
  return (
    <div className="notes" onClick={letGoOfFocus}>
      <header className="notes__head">
        <p className="notes__place">
          Step {state.place.step} of {steps.length}
          {state.place.isRevealed && ', answer'}
        </p>
        <Timer />
        <WallClock />
        <p className="notes__link" role="status" data-linked={isLinked || undefined}>
          {isLinked
            ? 'In step with the screen of the class.'
            : 'The screen of the class does not answer. Open the notes from there with S.'}
          {state.blank && ` The screen is ${state.blank}.`}
        </p>
      </header>
      <main className="notes__main">
        <div className="notes__shown">
          <PresentMap letterScale={1} />
          <StepText />
        </div>
        {/* Focusable, so that keys can scroll it in a low window. */}
        <section className="notes__own" aria-labelledby="notes-title" tabIndex={0}>
          <h2 id="notes-title">Notes</h2>
          <p className="notes__text">{step.notes}</p>
          <NextStep />
        </section>
      </main>
      <nav className="notes__controls" aria-label="Lesson">
        {controls.map(({ id }) => (
          <CommandButton key={id} id={id} />
        ))}
      </nav>
      <Sheets />
    </div>
  );
}
