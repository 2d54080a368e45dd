import { useEffect, useRef, type RefObject } from 'react';
import { currentQuestion, type QuizState } from '#state/quizState.ts';

/**
 * Moves the focus to the heading of what has just appeared: the quiz, a question, the result of a try, or the last
 * page.
 */
export function useQuizFocus(page: RefObject<HTMLElement | null>, state: QuizState): void {
  const played = currentQuestion(state);
  const shown = `${state.questions.length} ${state.index} ${played?.attempt.tried.length} ${played?.outcome}`;
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    page.current?.querySelector<HTMLElement>('[data-news]')?.focus();
  }, [page, shown]);
}
