import { statementsAt } from '#state/presentation.ts';
import { langOf, useAlliance } from '#views/allianceContext.ts';
import { AsideText } from '#views/present/AsideText.tsx';
import { Prediction } from '#views/present/Prediction.tsx';
import { useLesson } from '#views/present/presentContext.ts';
import { StepStatement } from '#views/present/StepStatement.tsx';
import './Step.css';

/** The text of a step: its title, its text or its question, and its statements. */
export function StepText() {
  const { alliance } = useAlliance();
  const { state, step, aside, view } = useLesson();
  const { isRevealed } = state.place;
  return (
    <section className="step" aria-labelledby="step-title" tabIndex={0}>
      {aside ? (
        <AsideText member={aside} />
      ) : (
        <>
          <h1 id="step-title" className="step__title" lang={langOf(alliance)}>
            {step.title}
          </h1>
          {!isRevealed && (
            <p className="step__text" lang={langOf(alliance)}>
              {step.text}
            </p>
          )}
          {step.predict && <Prediction prediction={step.predict} />}
          {statementsAt(alliance, state.place, view).map((statement) => (
            <StepStatement key={statement.id} statement={statement} />
          ))}
        </>
      )}
    </section>
  );
}
