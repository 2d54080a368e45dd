import { placeAfter } from '#state/lessonMoves.ts';
import { viewAtStep } from '#state/presentation.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useLesson } from '#views/present/presentContext.ts';
import { StepThumbnail } from '#views/present/StepThumbnail.tsx';

/** What the next press will show. */
export function NextStep() {
  const { alliance } = useAlliance();
  const { state, steps } = useLesson();
  const place = placeAfter(steps, state.place);
  const next = steps[place.step - 1];
  return (
    <section className="next-step" aria-labelledby="next-title">
      <h2 id="next-title">Next</h2>
      {place === state.place || !next ? (
        <p>This is the last step.</p>
      ) : (
        <>
          <StepThumbnail view={viewAtStep(alliance, place.steps, place.step, place.isRevealed)} />
          {place.isRevealed ? (
            <p>
              <b>The answer:</b> {next.predict?.answer}
            </p>
          ) : (
            <p>
              <b>
                {place.step}. {next.title}
              </b>{' '}
              {next.predict ? next.predict.question : next.text}
            </p>
          )}
        </>
      )}
    </section>
  );
}
