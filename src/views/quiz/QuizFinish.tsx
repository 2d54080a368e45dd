import { memberById, officeAfterName, speakerName, statementById } from '#model/questions.ts';
import { toReadableDate } from '#model/date.ts';
import type { QuizAction } from '#state/quizReducer.ts';
import { playedQuestions, scoreOf, type PlayedQuestion, type QuizState } from '#state/quizState.ts';
import type { ViewState } from '#state/viewState.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { useHref } from '#views/dataset/useHref.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { optionWords } from '#views/quiz/optionWords.ts';
import { RecordLink } from '#views/quiz/RecordLink.tsx';
import { followLink } from '#views/ui/followLink.ts';
import './Answers.css';

interface QuizFinishProps {
  readonly view: ViewState;
  readonly state: QuizState;
  readonly act: (action: QuizAction) => void;
}

const lastSeed = 9999;

/** The end of the quiz: all questions with their answers, each linked to the record, and what to do next. */
export function QuizFinish({ view, state, act }: QuizFinishProps) {
  const { set } = useActions();
  const toHref = useHref();
  // An exhibit shows no address.
  const kiosk = useKiosk();
  const { right, atFirstTry, of } = scoreOf(state);
  const other = { seed: (view.seed % lastSeed) + 1 };
  return (
    <article className="finish">
      <h2 className="finish__score" tabIndex={-1} data-news>
        {right} of {of} right, {atFirstTry} at the first try
      </h2>
      <h3 className="question__title">All the answers</h3>
      <ol className="finish__answers">
        {playedQuestions(state).map((played) => (
          <FinishedQuestion key={played.question.id} played={played} />
        ))}
      </ol>
      <p className="finish__ways">
        <button type="button" className="button" onClick={() => act({ type: 'restart' })}>
          The same questions again
        </button>
        <a
          className="button"
          href={toHref({ ...view, ...other })}
          onClick={(event) => followLink(event, () => set(other))}
        >
          Other questions
        </a>
      </p>
      {!kiosk && (
        <p>
          This is question set {view.seed}. Whoever opens the address of this page gets the same
          questions.
        </p>
      )}
    </article>
  );
}

function outcomeWords({ outcome, attempt }: PlayedQuestion): string {
  if (outcome !== 'right') return 'not solved';
  return attempt.tried.length === 1 ? 'right at the first try' : 'right';
}

function FinishedQuestion({ played }: { readonly played: PlayedQuestion }) {
  const { alliance } = useAlliance();
  const { question, outcome } = played;
  const statement = statementById(alliance, question.statement)?.statement;
  if (!statement) return null;
  const answer = optionWords(alliance, question, question.correct);
  return (
    <li data-outcome={outcome}>
      {question.kind === 'speaker' ? (
        <>
          <q lang={statement.lang}>{statement.words}</q>
          <br />
          <b>
            {speakerName(alliance, statement.speaker)}
            {officeAfterName(alliance, statement)}
          </b>
          , {toReadableDate(statement.date)}.{' '}
          <RecordLink id={statement.id}>Words and source</RecordLink>
        </>
      ) : (
        <>
          {memberById(alliance, question.member)?.name}: <b>{answer}</b>.{' '}
          <RecordLink id={`${question.member}-why`}>Rule and evidence</RecordLink>
        </>
      )}{' '}
      <span className="finish__outcome">({outcomeWords(played)})</span>
    </li>
  );
}
