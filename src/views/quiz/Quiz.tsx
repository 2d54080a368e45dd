import { useMemo, useRef } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { buildQuiz } from '#model/quiz.ts';
import { quizReducer, type QuizAction } from '#state/quizReducer.ts';
import { currentQuestion, startQuiz, type QuizState } from '#state/quizState.ts';
import type { ViewState } from '#state/viewState.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { useHref } from '#views/dataset/useHref.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { QuizFinish } from '#views/quiz/QuizFinish.tsx';
import { QuizQuestionCard } from '#views/quiz/QuizQuestionCard.tsx';
import { Teams } from '#views/quiz/Teams.tsx';
import { useQuizFocus } from '#views/quiz/useQuizFocus.ts';
import { useQuizKeys } from '#views/quiz/useQuizKeys.ts';
import { followLink } from '#views/ui/followLink.ts';
import { useMode } from '#views/ui/useMode.ts';
import './Quiz.css';

interface QuizProps {
  readonly view: ViewState;
  readonly geometry: MapGeometry | null;
  /** The state in which the quiz was left, so that coming back from a statement shows the same question. */
  readonly left: QuizState | null;
  readonly onChange: (state: QuizState) => void;
}

const isSameQuiz = (a: QuizState, b: QuizState) =>
  JSON.stringify(a.questions) === JSON.stringify(b.questions);

/** "Who said it?" and "What is its public stance?": untimed, three tries, every answer with its source. */
export function Quiz({ view, geometry, left, onChange }: QuizProps) {
  const { alliance } = useAlliance();
  const { set } = useActions();
  const toHref = useHref();
  // Names of teams need a keyboard, which an exhibit does not have.
  const kiosk = useKiosk();
  const fresh = useMemo(() => startQuiz(buildQuiz(alliance, view.seed)), [alliance, view.seed]);
  const state = left && isSameQuiz(left, fresh) ? left : { ...fresh, teams: left?.teams ?? [] };
  const act = (action: QuizAction) => onChange(quizReducer(state, action));
  const page = useRef<HTMLElement>(null);
  useMode(kiosk ? null : 'quiz');
  useQuizFocus(page, state);
  useQuizKeys(state, act);

  const played = currentQuestion(state);
  const { length } = state.questions;
  const away: Partial<ViewState> = { mode: 'explore' };
  return (
    <div className="quiz">
      <header className="quiz__head">
        <h1 className="quiz__title">Quiz</h1>
        {length > 0 && (
          <p className="quiz__progress">
            {played ? (
              <>
                <span className="visually-hidden">Question </span>
                {state.index + 1} of {length}
              </>
            ) : (
              `${length} questions`
            )}
          </p>
        )}
        <nav className="quiz__ways" aria-label="Quiz">
          <a
            className="button"
            href={toHref({ ...view, ...away })}
            onClick={(event) => followLink(event, () => set(away))}
          >
            To the map
          </a>
        </nav>
      </header>
      <main ref={page} className="quiz__page">
        {length === 0 ? (
          <p>
            This record has nothing to ask: a question needs words that a member’s own official
            said, and at least two members or two stances to choose from.
          </p>
        ) : played ? (
          <QuizQuestionCard
            key={played.question.id}
            played={played}
            isLast={state.index === length - 1}
            geometry={geometry}
            act={act}
          />
        ) : (
          <QuizFinish view={view} state={state} act={act} />
        )}
      </main>
      {length > 0 && !kiosk && <Teams teams={state.teams} act={act} />}
    </div>
  );
}
