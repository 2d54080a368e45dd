import type { QuizQuestion } from '#model/quiz.ts';

/** What was tried at one question. */
export interface Attempt {
  /** Ids of the options chosen, in their order. */
  readonly tried: readonly string[];
  /** True where the answer was asked for. */
  readonly isShown: boolean;
}

export interface Team {
  readonly name: string;
  readonly points: number;
}

/** A quiz under way. Kept in memory only; closing the page forgets it. */
export interface QuizState {
  readonly questions: readonly QuizQuestion[];
  /** Place of the question shown; the number of questions: the page at the end. */
  readonly index: number;
  /** One for each question. */
  readonly attempts: readonly Attempt[];
  readonly teams: readonly Team[];
}

export const triesAllowed = 3;
export const mostTeams = 4;

/** `open`: still to be answered; `right`: answered; `shown`: the answer was shown. */
export type Outcome = 'open' | 'right' | 'shown';

const untried: Attempt = { tried: [], isShown: false };

export function startQuiz(
  questions: readonly QuizQuestion[],
  teams: readonly Team[] = [],
): QuizState {
  return { questions, index: 0, attempts: questions.map(() => untried), teams };
}

/** What came of a question: after the last try its answer counts as shown. */
export function outcomeOf({ correct }: QuizQuestion, { tried, isShown }: Attempt): Outcome {
  if (tried.includes(correct)) return 'right';
  return isShown || tried.length >= triesAllowed ? 'shown' : 'open';
}

/** A question with what was tried at it. */
export interface PlayedQuestion {
  readonly question: QuizQuestion;
  readonly attempt: Attempt;
  readonly outcome: Outcome;
}

export function playedQuestions({ questions, attempts }: QuizState): readonly PlayedQuestion[] {
  return questions.map((question, place) => {
    const attempt = attempts[place] ?? untried;
    return { question, attempt, outcome: outcomeOf(question, attempt) };
  });
}

/** The question shown with what was tried; undefined on the page at the end. */
export function currentQuestion(state: QuizState): PlayedQuestion | undefined {
  return playedQuestions(state)[state.index];
}

/** How many were answered, and how many of them at the first try. */
export function scoreOf(state: QuizState) {
  const right = playedQuestions(state).filter(({ outcome }) => outcome === 'right');
  const first = right.filter(({ attempt }) => attempt.tried.length === 1);
  return { right: right.length, atFirstTry: first.length, of: state.questions.length };
}
