import type { Alliance } from '#model/alliance.ts';
import { memberById } from '#model/questions.ts';
import type { QuizQuestion } from '#model/quiz.ts';
import { yardsticksOf } from '#model/yardstick.ts';

/** What an option of a question is called: a member's name or a colour's label. */
export function optionWords(alliance: Alliance, question: QuizQuestion, option: string): string {
  if (question.kind === 'speaker') return memberById(alliance, option)?.name ?? option;
  const [{ classes }] = yardsticksOf(alliance);
  return classes.find(({ id }) => id === option)?.label ?? option;
}
