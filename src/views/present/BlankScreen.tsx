import { useLesson } from '#views/present/presentContext.ts';
import './OverTheStep.css';

/** A black or white screen, so that the class looks at the teacher. A touch or its key ends it. */
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
