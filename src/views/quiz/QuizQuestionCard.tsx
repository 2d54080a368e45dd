import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { memberById, statementById } from '#model/questions.ts';
import type { QuizAction } from '#state/quizReducer.ts';
import type { PlayedQuestion } from '#state/quizState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { Patterns } from '#views/map/Patterns.tsx';
import { ClassClues } from '#views/quiz/ClassClues.tsx';
import { QuizFeedback } from '#views/quiz/QuizFeedback.tsx';
import { QuizOptions } from '#views/quiz/QuizOptions.tsx';
import { SaidLine } from '#views/quiz/SaidLine.tsx';
import './Question.css';

interface QuizQuestionCardProps {
  readonly played: PlayedQuestion;
  readonly isLast: boolean;
  readonly geometry: MapGeometry | null;
  readonly act: (action: QuizAction) => void;
}

/** A question with its statement, the result of the last try, and the options. */
export function QuizQuestionCard({ played, isLast, geometry, act }: QuizQuestionCardProps) {
  const { alliance } = useAlliance();
  const { question, attempt, outcome } = played;
  const member = memberById(alliance, question.member);
  const statement = statementById(alliance, question.statement)?.statement;
  if (!member || !statement) return null;
  const isSpeaker = question.kind === 'speaker';
  const isNew = attempt.tried.length === 0 && outcome === 'open';
  return (
    <article className="question" data-question={question.id} data-outcome={outcome}>
      <div className="question__asked">
        <h2
          id="quiz-question"
          className="question__title"
          data-news={isNew || undefined}
          tabIndex={-1}
        >
          {isSpeaker ? 'Who said it?' : `What is the public stance of ${member.name}?`}
        </h2>
        <blockquote className="question__words" lang={statement.lang} dir="auto">
          {statement.words}
        </blockquote>
        {!isSpeaker && (
          <>
            <p>
              <SaidLine statement={statement} />
            </p>
            <ClassClues member={member} />
          </>
        )}
      </div>
      {!isSpeaker && (
        <svg className="visually-hidden" aria-hidden="true">
          <Patterns />
        </svg>
      )}
      <div className="question__answers">
        <QuizFeedback
          played={played}
          member={member}
          statement={statement}
          isLast={isLast}
          act={act}
        />
        <QuizOptions played={played} geometry={geometry} act={act} />
        {outcome === 'open' && (
          <button
            type="button"
            className="link-button question__show"
            onClick={() => act({ type: 'show' })}
          >
            Show the answer
          </button>
        )}
      </div>
    </article>
  );
}
