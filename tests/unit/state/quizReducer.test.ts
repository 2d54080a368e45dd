import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuizQuestion } from '#model/quiz.ts';
import { quizReducer, type QuizAction } from '#state/quizReducer.ts';
import {
  currentQuestion,
  mostTeams,
  outcomeOf,
  playedQuestions,
  scoreOf,
  startQuiz,
  triesAllowed,
  type QuizState,
} from '#state/quizState.ts';

const options = ['north', 'east', 'south', 'west'];
const question = (id: string, correct: string): QuizQuestion => ({
  id,
  kind: 'speaker',
  member: correct,
  statement: `said-${id}`,
  options,
  correct,
});
const questions = [question('first', 'south'), question('second', 'north')];
const play = (actions: readonly QuizAction[], from: QuizState = startQuiz(questions)) =>
  actions.reduce(quizReducer, from);
const answer = (option: string): QuizAction => ({ type: 'answer', option });

describe('a quiz under way', () => {
  it('is right at the first try, and knows it', () => {
    const state = play([answer('south')]);
    expect(currentQuestion(state)?.outcome).toBe('right');
    expect(scoreOf(state)).toEqual({ right: 1, atFirstTry: 1, of: 2 });
  });

  it('allows three tries, then shows the answer', () => {
    const state = play([answer('north'), answer('east')]);
    expect(currentQuestion(state)?.outcome).toBe('open');
    expect(currentQuestion(play([answer('west')], state))?.outcome).toBe('shown');
  });

  it('does not count the same wrong answer twice', () => {
    const state = play([answer('north'), answer('north')]);
    expect(state.attempts[0]?.tried).toEqual(['north']);
  });

  it('shows the answer to whoever asks for it', () => {
    expect(currentQuestion(play([{ type: 'show' }]))?.outcome).toBe('shown');
  });

  it('goes on only when the user says so, and only after an answer', () => {
    expect(play([{ type: 'next' }]).index).toBe(0);
    expect(play([answer('south')]).index).toBe(0);
    expect(play([answer('south'), { type: 'next' }]).index).toBe(1);
  });

  it('ends on a page of its own, where nothing can be tried any more', () => {
    const end = play([answer('south'), { type: 'next' }, { type: 'show' }, { type: 'next' }]);
    expect(currentQuestion(end)).toBeUndefined();
    expect(play([answer('north'), { type: 'next' }, { type: 'show' }], end)).toBe(end);
  });

  it('keeps the teams but not their points when it starts again', () => {
    const state = play([
      { type: 'setTeams', count: 2 },
      { type: 'renameTeam', team: 1, name: 'Window side' },
      { type: 'addPoints', team: 1, points: 1 },
      { type: 'restart' },
    ]);
    expect(state.teams).toEqual([
      { name: 'Team 1', points: 0 },
      { name: 'Window side', points: 0 },
    ]);
  });

  it('keeps names and points of the teams that stay when their number changes', () => {
    const state = play([
      { type: 'setTeams', count: 2 },
      { type: 'addPoints', team: 0, points: 1 },
      { type: 'setTeams', count: 4 },
    ]);
    expect(state.teams.map(({ points }) => points)).toEqual([1, 0, 0, 0]);
    expect(play([{ type: 'setTeams', count: 0 }], state).teams).toEqual([]);
  });

  it('takes no points from a team that has none', () => {
    const state = play([
      { type: 'setTeams', count: 2 },
      { type: 'addPoints', team: 0, points: -1 },
    ]);
    expect(state.teams[0]?.points).toBe(0);
  });
});

describe('whatever is pressed, in whatever order', () => {
  const team = fc.integer({ min: -1, max: 5 });
  const action: fc.Arbitrary<QuizAction> = fc.oneof(
    fc.record({
      type: fc.constant('answer' as const),
      option: fc.constantFrom(...options, 'nowhere'),
    }),
    fc.constantFrom<QuizAction>({ type: 'show' }, { type: 'next' }, { type: 'restart' }),
    fc.record({ type: fc.constant('setTeams' as const), count: fc.integer({ min: -2, max: 9 }) }),
    fc.record({ type: fc.constant('renameTeam' as const), team, name: fc.string() }),
    fc.record({
      type: fc.constant('addPoints' as const),
      team,
      points: fc.constantFrom(-1, 1),
    }),
  );

  it('the quiz stays in order', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const state = play(actions);
        expect(state.index).toBeGreaterThanOrEqual(0);
        expect(state.index).toBeLessThanOrEqual(questions.length);
        expect(state.attempts).toHaveLength(questions.length);
        for (const { question: asked, attempt } of playedQuestions(state)) {
          expect(attempt.tried.length).toBeLessThanOrEqual(triesAllowed);
          expect(new Set(attempt.tried).size).toBe(attempt.tried.length);
          expect(attempt.tried.every((option) => asked.options.includes(option))).toBe(true);
          // No option is tried after the right one.
          expect(attempt.tried.slice(0, -1)).not.toContain(asked.correct);
        }
        expect([0, 2, 3, mostTeams]).toContain(state.teams.length);
        expect(state.teams.every(({ points }) => points >= 0)).toBe(true);
      }),
    );
  });

  it('every question passed is answered or shown', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const state = play(actions);
        for (const [place, asked] of questions.slice(0, state.index).entries()) {
          const attempt = state.attempts[place];
          expect(attempt && outcomeOf(asked, attempt)).not.toBe('open');
        }
      }),
    );
  });

  it('the state before is never changed', () => {
    const freeze = (state: QuizState): QuizState => {
      Object.freeze(state);
      Object.freeze(state.attempts);
      Object.freeze(state.teams);
      for (const one of [...state.attempts, ...state.teams]) Object.freeze(one);
      return state;
    };
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        actions.reduce(
          (state, one) => freeze(quizReducer(state, one)),
          freeze(startQuiz(questions)),
        );
      }),
    );
  });
});
