import { viewAtStep } from '#state/presentation.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useLesson } from '#views/present/presentContext.ts';
import { SheetDialog } from '#views/present/SheetDialog.tsx';
import { StepThumbnail } from '#views/present/StepThumbnail.tsx';
import './Overview.css';

/** All steps at once; one click goes to one. */
export function Overview() {
  const { alliance } = useAlliance();
  const { state, steps, send } = useLesson();
  return (
    <SheetDialog title={`${steps.length} steps`}>
      <ol className="overview">
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
