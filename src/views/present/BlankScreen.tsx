import { useLesson } from '#views/present/presentContext.ts';
import './OverTheStep.css';

/** Nothing to look at but the teacher. A touch lifts it, as its key does. */
export function BlankScreen() {
  const { state, send } = useLesson();
  const { blank } = state;
  if (blank === null) return null;
  return (
    <div className="blank" data-blank={blank} onClick={() => send({ type: 'blank', as: blank })}>
      <p className="visually-hidden" role="status">
        The screen is {blank}. {blank === 'black' ? 'B' : 'W'} brings the step back.
      </p>
    </div>
  );
}
