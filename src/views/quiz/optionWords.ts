import type { Alliance } from '#model/alliance.ts';
import { memberById } from '#model/questions.ts';
import type { QuizQuestion } from '#model/quiz.ts';
import { yardsticksOf } from '#model/yardstick.ts';

/** The words of an option: a member's name, or the label of a class. */
export function optionWords(alliance: Alliance, question: QuizQuestion, option: string): string {
  if (question.kind === 'speaker') return memberById(alliance, option)?.name ?? option;
  const [{ classes }] = yardsticksOf(alliance);
  return classes.find(({ id }) => id === option)?.label ?? option;
}
