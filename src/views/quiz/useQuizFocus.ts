import { useEffect, useRef, type RefObject } from 'react';
import { currentQuestion, type QuizState } from '#state/quizState.ts';

/** Moves the focus to the heading of what is new: a question, the result of a try, the page at the end. */
export function useQuizFocus(page: RefObject<HTMLElement | null>, state: QuizState): void {
  const played = currentQuestion(state);
  const shown = `${state.questions.length} ${state.index} ${played?.attempt.tried.length} ${played?.outcome}`;
  const before = useRef<string | null>(null);
  useEffect(() => {
    const isNew = before.current !== null && before.current !== shown;
    before.current = shown;
    if (!isNew) return;
    page.current?.querySelector<HTMLElement>('[data-news]')?.focus();
  }, [page, shown]);
}
