import { useRef, type KeyboardEvent } from 'react';
import { viewAtStep } from '#state/presentation.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { overviewAfterKey } from '#views/present/overviewAfterKey.ts';
import { useLesson } from '#views/present/presentContext.ts';
import { SheetDialog } from '#views/present/SheetDialog.tsx';
import { StepThumbnail } from '#views/present/StepThumbnail.tsx';
import './Overview.css';

/** All steps at once. A click on a step goes to it, as do the arrow keys and Enter. */
export function Overview() {
  const { alliance } = useAlliance();
  const { state, steps, send } = useLesson();
  const list = useRef<HTMLOListElement>(null);
  function handleKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const focused = buttons.findIndex((button) => button === document.activeElement);
    const from = focused === -1 ? state.place.step - 1 : focused;
    const tops = buttons.map((button) => button.getBoundingClientRect().top);
    const columns = tops.filter((top) => top === tops[0]).length;
    const to = overviewAfterKey({ from, count: buttons.length, columns }, event.key);
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  }
  return (
    <SheetDialog title={`${steps.length} steps`} onKeyDown={handleKeyDown}>
      <ol ref={list} className="overview">
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              className="overview__step"
              data-question={step.predict !== undefined || undefined}
              aria-current={state.place.step === index + 1 ? 'step' : undefined}
              onClick={() => send({ type: 'goTo', step: index + 1 })}
            >
              <StepThumbnail view={viewAtStep(alliance, state.place.steps, index + 1)} />
              <span>
                <b>{index + 1}</b> {step.title}
                {step.predict && <span className="visually-hidden">, with a question</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </SheetDialog>
  );
}
