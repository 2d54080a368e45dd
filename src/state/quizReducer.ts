import {
  currentQuestion,
  mostTeams,
  startQuiz,
  type Attempt,
  type QuizState,
  type Team,
} from '#state/quizState.ts';

/** Something that a player does in the quiz. */
export type QuizAction =
  /** Tries an option of the current question. */
  | { readonly type: 'answer'; readonly option: string }
  /** Shows the answer without further tries. */
  | { readonly type: 'show' }
  /** Goes to the next question. Allowed once the current one is answered or its answer is shown. */
  | { readonly type: 'next' }
  /** Starts the same questions again; teams stay, their points become 0. */
  | { readonly type: 'restart' }
  /** Sets the number of teams, up to `mostTeams`. Fewer than 2 means playing without teams. */
  | { readonly type: 'setTeams'; readonly count: number }
  | { readonly type: 'renameTeam'; readonly team: number; readonly name: string }
  /** Adds points to a team, or takes them if negative; a team never has fewer than 0. */
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

/** Pure. Returns the same object if an action does not fit the current question. */
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
