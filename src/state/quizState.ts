import type { QuizQuestion } from '#model/quiz.ts';

/** What was tried for one question. */
export interface Attempt {
  /** Ids of the options that were tried, in the order of the tries. */
  readonly tried: readonly string[];
  /** True if somebody asked to see the answer. */
  readonly isShown: boolean;
}

export interface Team {
  readonly name: string;
  readonly points: number;
}

/** A running quiz. Kept in memory only, so it is lost when the page is closed. */
export interface QuizState {
  readonly questions: readonly QuizQuestion[];
  /** Index of the current question; equal to the number of questions on the final page. */
  readonly index: number;
  /** One for each question, in the same order. */
  readonly attempts: readonly Attempt[];
  readonly teams: readonly Team[];
}

export const triesAllowed = 3;
export const mostTeams = 4;

/** `open`: still to be answered; `right`: answered; `shown`: the answer was shown. */
export type Outcome = 'open' | 'right' | 'shown';

const untried: Attempt = { tried: [], isShown: false };

/** A quiz at its first question. Default of `teams`: none. */
export function startQuiz(
  questions: readonly QuizQuestion[],
  teams: readonly Team[] = [],
): QuizState {
  return { questions, index: 0, attempts: questions.map(() => untried), teams };
}

/** The outcome of a question. After the last wrong try its answer counts as shown. */
export function outcomeOf({ correct }: QuizQuestion, { tried, isShown }: Attempt): Outcome {
  if (tried.includes(correct)) return 'right';
  return isShown || tried.length >= triesAllowed ? 'shown' : 'open';
}

/** A question with its attempt and outcome. */
export interface PlayedQuestion {
  readonly question: QuizQuestion;
  readonly attempt: Attempt;
  readonly outcome: Outcome;
}

/** All questions with their attempts and outcomes. */
export function playedQuestions({ questions, attempts }: QuizState): readonly PlayedQuestion[] {
  return questions.map((question, place) => {
    const attempt = attempts[place] ?? untried;
    return { question, attempt, outcome: outcomeOf(question, attempt) };
  });
}

/** The current question; undefined on the final page. */
export function currentQuestion(state: QuizState): PlayedQuestion | undefined {
  return playedQuestions(state)[state.index];
}

/** How many questions were answered correctly, how many of them at the first try, and how many there are. */
export function scoreOf(state: QuizState) {
  const right = playedQuestions(state).filter(({ outcome }) => outcome === 'right');
  const first = right.filter(({ attempt }) => attempt.tried.length === 1);
  return { right: right.length, atFirstTry: first.length, of: state.questions.length };
}
