import type { Step } from '#model/step.ts';

/** A stop of a lesson and the lesson itself: everything about it that an address holds. */
export interface LessonPlace {
  /** Numbers, from 1, of the story's steps that make up the lesson, in its order; null: the whole story. */
  readonly steps: readonly number[] | null;
  /** Number of the step in the lesson, counted from 1. */
  readonly step: number;
  /** True if the answer to the step's prediction is shown. */
  readonly isRevealed: boolean;
}

/** First step of the whole story. */
export const lessonStart: LessonPlace = { steps: null, step: 1, isRevealed: false };

/** The steps of a lesson in its order; null gives the whole story. */
export function lessonSteps(
  { story }: { readonly story: readonly Step[] },
  steps: LessonPlace['steps'],
): readonly Step[] {
  if (steps === null) return story;
  return steps.flatMap((number) => story[number - 1] ?? []);
}

/**
 * The numbers of existing steps, each once; null if they are the whole story in its own order, or if none exists.
 *
 * @param count number of steps in the story
 */
export function toLesson(numbers: readonly number[], count: number): LessonPlace['steps'] {
  const known = [...new Set(numbers)].filter(
    (number) => Number.isInteger(number) && number >= 1 && number <= count,
  );
  const isWhole = known.length === count && known.every((number, index) => number === index + 1);
  return known.length === 0 || isWhole ? null : known;
}

/** Another stop of the same lesson; `place` itself if it is that stop already. */
export function placeAt(place: LessonPlace, step: number, isRevealed = false): LessonPlace {
  return step === place.step && isRevealed === place.isRevealed
    ? place
    : { ...place, step, isRevealed };
}

/** Corrects a place that does not fit its lesson: the step must exist, and an answer is shown only if there is one. */
export function fittedPlace(steps: readonly Step[], place: LessonPlace): LessonPlace {
  const step = Math.max(1, Math.min(Math.trunc(place.step), steps.length));
  return placeAt(place, step, place.isRevealed && steps[step - 1]?.predict !== undefined);
}
