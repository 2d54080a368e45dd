import type { Alliance } from '#model/alliance.ts';
import type { Step } from '#model/step.ts';
import { fittedPlace, lessonSteps, placeAt, type LessonPlace } from '#state/lessonPlace.ts';

/** The stop after a place: a prediction's answer is a stop of its own. */
export function placeAfter(steps: readonly Step[], place: LessonPlace): LessonPlace {
  if (steps[place.step - 1]?.predict && !place.isRevealed) return placeAt(place, place.step, true);
  return place.step < steps.length ? placeAt(place, place.step + 1) : place;
}

/** The stop before a place, which may be an answer; the first stop has none and stays. */
export function placeBefore(steps: readonly Step[], place: LessonPlace): LessonPlace {
  if (place.isRevealed) return placeAt(place, place.step);
  if (place.step === 1) return place;
  return placeAt(place, place.step - 1, steps[place.step - 2]?.predict !== undefined);
}

/** A step by its number in the lesson; the place itself where the lesson has no such step. */
export function placeAtStep(steps: readonly Step[], place: LessonPlace, step: number): LessonPlace {
  return step >= 1 && step <= steps.length ? placeAt(place, step) : place;
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
  const moved =
    index < 0 ? placeAt(place, place.step) : placeAt(place, index + 1, place.isRevealed);
  return fittedPlace(chosen, { ...moved, steps });
}
