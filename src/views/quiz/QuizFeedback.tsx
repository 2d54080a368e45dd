import { counted } from '#model/counted.ts';
import type { Member } from '#model/member.ts';
import type { Statement } from '#model/statement.ts';
import type { QuizAction } from '#state/quizReducer.ts';
import { triesAllowed, type PlayedQuestion } from '#state/quizState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { SourceList } from '#views/panel/SourceLink.tsx';
import { ClassAnswer } from '#views/quiz/ClassAnswer.tsx';
import { optionWords } from '#views/quiz/optionWords.ts';
import { QuizClue } from '#views/quiz/QuizClue.tsx';
import { SpeakerAnswer } from '#views/quiz/SpeakerAnswer.tsx';
import './Answers.css';

interface QuizFeedbackProps {
  readonly played: PlayedQuestion;
  readonly member: Member;
  readonly statement: Statement;
  readonly isLast: boolean;
  readonly act: (action: QuizAction) => void;
}

/** The result of the last try: a clue if it was wrong, and at the end the answer with its source. */
export function QuizFeedback({ played, member, statement, isLast, act }: QuizFeedbackProps) {
  const { alliance } = useAlliance();
  const { question, attempt, outcome } = played;
  const left = triesAllowed - attempt.tried.length;
  const last = attempt.tried.at(-1);
  if (outcome === 'open') {
    return (
      <div className="feedback" data-outcome="open">
        {last === undefined ? (
          <p>Choose one. There are {triesAllowed} tries and no clock.</p>
        ) : (
          <>
            <h3 className="feedback__title" tabIndex={-1} data-news>
              {`Not right: ${optionWords(alliance, question, last)}. ${counted(left, 'try', 'tries')} left.`}
            </h3>
            <QuizClue played={played} member={member} statement={statement} />
            <p>
              These words: according to <SourceList ids={statement.sources} />.
            </p>
          </>
        )}
      </div>
    );
  }
  const answer = optionWords(alliance, question, question.correct);
  return (
    <div className="feedback" data-outcome={outcome}>
      <h3 className="feedback__title" tabIndex={-1} data-news>
        {outcome === 'right' ? `Right: ${answer}` : `The answer: ${answer}`}
      </h3>
      {question.kind === 'speaker' ? (
        <SpeakerAnswer member={member} statement={statement} />
      ) : (
        <ClassAnswer member={member} statement={statement} />
      )}
      <button type="button" className="button feedback__next" onClick={() => act({ type: 'next' })}>
        {isLast ? 'To the result' : 'Next question'}
      </button>
    </div>
  );
}
