import { counted } from '#model/counted.ts';
import type { Prediction } from '#model/step.ts';
import type { Answer } from '#state/presentState.ts';
import type { PredictionOption } from '#state/presentation.ts';

interface PredictionResultProps {
  readonly prediction: Prediction;
  readonly options: readonly PredictionOption[];
  readonly answer: Answer;
}

/**
 * The answer of the record beside that of the class: every right option, and every other option that somebody chose.
 *
 * @selector [data-verdict] `right` or `wrong`
 */
export function PredictionResult({
  prediction: { correct },
  options,
  answer: { picked, hands },
}: PredictionResultProps) {
  const told = options
    .map(({ id, label }) => ({
      id,
      label,
      isRight: correct.includes(id),
      isPicked: picked.includes(id),
      count: hands[id] ?? 0,
    }))
    .filter(({ isRight, isPicked, count }) => isRight || isPicked || count > 0);
  return (
    <ul className="prediction__result" aria-label="The answer, and what the class said">
      {told.map(({ id, label, isRight, isPicked, count }) => (
        <li key={id} data-verdict={isRight ? 'right' : 'wrong'}>
          <span aria-hidden="true">{isRight ? '✓' : '✕'}</span> {isRight ? <b>{label}</b> : label}
          <span className="visually-hidden">{isRight ? ', right' : ', not right'}</span>
          {count > 0 && `, ${counted(count, 'hand')}`}
          {count === 0 && isPicked && ', chosen'}
        </li>
      ))}
    </ul>
  );
}
