import {
  currentQuestion,
  mostTeams,
  startQuiz,
  type Attempt,
  type QuizState,
  type Team,
} from '#state/quizState.ts';

export type QuizAction =
  /** Tries an option of the question shown. */
  | { readonly type: 'answer'; readonly option: string }
  /** Shows the answer without further tries. */
  | { readonly type: 'show' }
  /** Goes on, once the question is answered or shown. */
  | { readonly type: 'next' }
  /** The same questions from the start; teams stay, their points go. */
  | { readonly type: 'restart' }
  /** Plays with so many teams; 0 plays without, 1 there is not. */
  | { readonly type: 'setTeams'; readonly count: number }
  | { readonly type: 'renameTeam'; readonly team: number; readonly name: string }
  /** Adds points to a team, or takes them; never below none. */
  | { readonly type: 'addPoints'; readonly team: number; readonly points: number };

function withAttempt(state: QuizState, patch: (attempt: Attempt) => Attempt): QuizState {
  const shown = currentQuestion(state);
  if (shown?.outcome !== 'open') return state;
  const changed = patch(shown.attempt);
  if (changed === shown.attempt) return state;
  return {
    ...state,
    attempts: state.attempts.map((attempt, place) => (place === state.index ? changed : attempt)),
  };
}

function withTeam(state: QuizState, team: number, patch: (team: Team) => Team): QuizState {
  if (!state.teams[team]) return state;
  return { ...state, teams: state.teams.map((one, place) => (place === team ? patch(one) : one)) };
}

function teamsOf(count: number, before: readonly Team[]): readonly Team[] {
  const length = count < 2 ? 0 : Math.min(Math.floor(count), mostTeams);
  return Array.from(
    { length },
    (_, place) => before[place] ?? { name: `Team ${place + 1}`, points: 0 },
  );
}

/** Pure; returns the same object where an action does not fit the question shown. */
export function quizReducer(state: QuizState, action: QuizAction): QuizState {
  switch (action.type) {
    case 'answer': {
      const isOption = currentQuestion(state)?.question.options.includes(action.option);
      return withAttempt(state, (attempt) =>
        !isOption || attempt.tried.includes(action.option)
          ? attempt
          : { ...attempt, tried: [...attempt.tried, action.option] },
      );
    }
    case 'show':
      return withAttempt(state, (attempt) => ({ ...attempt, isShown: true }));
    case 'next': {
      const shown = currentQuestion(state);
      if (!shown || shown.outcome === 'open') return state;
      return { ...state, index: state.index + 1 };
    }
    case 'restart':
      return startQuiz(
        state.questions,
        state.teams.map(({ name }) => ({ name, points: 0 })),
      );
    case 'setTeams':
      return { ...state, teams: teamsOf(action.count, state.teams) };
    case 'renameTeam':
      return withTeam(state, action.team, (team) => ({ ...team, name: action.name }));
    case 'addPoints':
      return withTeam(state, action.team, (team) => ({
        ...team,
        points: Math.max(0, team.points + action.points),
      }));
  }
}
