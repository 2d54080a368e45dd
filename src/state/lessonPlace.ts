import type { Step } from '#model/step.ts';

/** Where a lesson is: all of it that an address holds. */
export interface LessonPlace {
  /** Numbers of the story's steps that make the lesson, in its order; null: the whole story. */
  readonly steps: readonly number[] | null;
  /** The stop, counted from 1 in the lesson. */
  readonly step: number;
  /** True once a prediction shows its answer. */
  readonly isRevealed: boolean;
}

export const lessonStart: LessonPlace = { steps: null, step: 1, isRevealed: false };

/** The steps of a lesson in its order. */
export function lessonSteps(
  { story }: { readonly story: readonly Step[] },
  steps: LessonPlace['steps'],
): readonly Step[] {
  if (steps === null) return story;
  return steps.flatMap((number) => story[number - 1] ?? []);
}

/**
 * The numbers that really are steps, each once; null for the story as it is written, and where none is left.
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

/** A stop of the same lesson; the place itself where it is there already. */
export function placeAt(place: LessonPlace, step: number, isRevealed = false): LessonPlace {
  return step === place.step && isRevealed === place.isRevealed
    ? place
    : { ...place, step, isRevealed };
}

/** The same place made to fit its lesson: step within it, answer shown only where there is one. */
export function fittedPlace(steps: readonly Step[], place: LessonPlace): LessonPlace {
  const step = Math.max(1, Math.min(Math.trunc(place.step), steps.length));
  return placeAt(place, step, place.isRevealed && steps[step - 1]?.predict !== undefined);
}
