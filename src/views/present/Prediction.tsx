import type { Prediction as Question } from '#model/step.ts';
import { noAnswer } from '#state/presentState.ts';
import { optionsOf } from '#state/presentation.ts';
import { langOf, useAlliance } from '#views/allianceContext.ts';
import { HandCount } from '#views/present/HandCount.tsx';
import { PredictionResult } from '#views/present/PredictionResult.tsx';
import { useLesson } from '#views/present/presentContext.ts';
import './Prediction.css';

/** A question to the class: first the options with the hands for each, then the answer of the record. */
export function Prediction({ prediction }: { readonly prediction: Question }) {
  const { alliance } = useAlliance();
  const { state, step, send } = useLesson();
  const { isRevealed } = state.place;
  const answer = state.answers[step.id] ?? noAnswer;
  const options = optionsOf(alliance, state.place, prediction);
  return (
    <div className="prediction">
      <p className="prediction__question" id="question" lang={langOf(alliance)}>
        {prediction.question}
      </p>
      {isRevealed ? (
        <>
          <p className="prediction__answer" lang={langOf(alliance)}>
            {prediction.answer}
          </p>
          <PredictionResult prediction={prediction} options={options} answer={answer} />
        </>
      ) : (
        <>
          <ol className="prediction__options" aria-labelledby="question">
            {options.map(({ id, label }, index) => (
              <li key={id}>
                <button
                  type="button"
                  className="prediction__option"
                  data-option={id}
                  aria-pressed={answer.picked.includes(id)}
                  onClick={() => send({ type: 'pick', option: id })}
                >
                  <kbd>{index + 1}</kbd> {label}
                </button>
                <HandCount
                  label={label}
                  count={answer.hands[id] ?? 0}
                  onCount={(count) => send({ type: 'hands', option: id, count })}
                />
              </li>
            ))}
          </ol>
          <p className="prediction__hint">
            Press the number of an answer, or type in its box how many hands went up. Next shows the
            answer.
          </p>
        </>
      )}
    </div>
  );
}
