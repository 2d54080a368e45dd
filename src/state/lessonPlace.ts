import type { Alliance } from '#model/alliance.ts';
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

function at(place: LessonPlace, step: number, isRevealed = false): LessonPlace {
  return step === place.step && isRevealed === place.isRevealed
    ? place
    : { ...place, step, isRevealed };
}

/** The same place made to fit its lesson: step within it, answer shown only where there is one. */
export function fittedPlace(steps: readonly Step[], place: LessonPlace): LessonPlace {
  const step = Math.max(1, Math.min(Math.trunc(place.step), steps.length));
  return at(place, step, place.isRevealed && steps[step - 1]?.predict !== undefined);
}

/** The stop after a place: a prediction's answer is a stop of its own. */
export function placeAfter(steps: readonly Step[], place: LessonPlace): LessonPlace {
  if (steps[place.step - 1]?.predict && !place.isRevealed) return at(place, place.step, true);
  return place.step < steps.length ? at(place, place.step + 1) : place;
}

/** The stop before a place, which may be an answer; the first stop has none and stays. */
export function placeBefore(steps: readonly Step[], place: LessonPlace): LessonPlace {
  if (place.isRevealed) return at(place, place.step);
  if (place.step === 1) return place;
  return at(place, place.step - 1, steps[place.step - 2]?.predict !== undefined);
}

/** A step by its number in the lesson; the place itself where the lesson has no such step. */
export function placeAtStep(steps: readonly Step[], place: LessonPlace, step: number): LessonPlace {
  return step >= 1 && step <= steps.length ? at(place, step) : place;
}

/** The same stop in another lesson made of the same story: the step that is shown stays, where it is still there. */
export function placeInLesson(
  alliance: Alliance,
  place: LessonPlace,
  steps: LessonPlace['steps'],
): LessonPlace {
  const shown = lessonSteps(alliance, place.steps)[place.step - 1];
  const chosen = lessonSteps(alliance, steps);
  const index = chosen.findIndex((step) => step === shown);
  const moved = index < 0 ? at(place, place.step) : at(place, index + 1, place.isRevealed);
  return fittedPlace(chosen, { ...moved, steps });
}
