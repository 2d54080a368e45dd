import { useEffect, useEffectEvent } from 'react';
import type { QuizAction } from '#state/quizReducer.ts';
import { currentQuestion, type QuizState } from '#state/quizState.ts';

/** Elements on which Enter has a meaning of its own. */
const controls = 'input, textarea, select, button, a[href], summary, dialog, [contenteditable]';

/** Keys 1 to 6 try an option. Enter goes on, unless the focused element uses it. */
export function useQuizKeys(state: QuizState, act: (action: QuizAction) => void): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!(target instanceof Element) || target.closest('input, textarea, select, dialog')) return;
    const option = /^[1-6]$/.test(key)
      ? currentQuestion(state)?.question.options[Number(key) - 1]
      : undefined;
    if (option !== undefined) {
      event.preventDefault();
      if (!event.repeat) act({ type: 'answer', option });
    } else if (key === 'Enter' && !event.repeat && !target.closest(controls)) {
      act({ type: 'next' });
    }
  });
  useEffect(() => {
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}
