import type { Alliance } from '#model/alliance.ts';
import type { Step } from '#model/step.ts';
import { fittedPlace, lessonSteps, placeAt, type LessonPlace } from '#state/lessonPlace.ts';

/** The stop after a place. The answer to a prediction is a stop of its own. The last stop stays where it is. */
export function placeAfter(steps: readonly Step[], place: LessonPlace): LessonPlace {
  if (steps[place.step - 1]?.predict && !place.isRevealed) return placeAt(place, place.step, true);
  return place.step < steps.length ? placeAt(place, place.step + 1) : place;
}

/** The stop before a place; it may be the answer of the step before. The first stop stays where it is. */
export function placeBefore(steps: readonly Step[], place: LessonPlace): LessonPlace {
  if (place.isRevealed) return placeAt(place, place.step);
  if (place.step === 1) return place;
  return placeAt(place, place.step - 1, steps[place.step - 2]?.predict !== undefined);
}

/** The step with this number, counted from 1; `place` itself if the lesson has no such step. */
export function placeAtStep(steps: readonly Step[], place: LessonPlace, step: number): LessonPlace {
  return step >= 1 && step <= steps.length ? placeAt(place, step) : place;
}

/** Changes the steps of a lesson. The step that is shown stays the same, if the new lesson still contains it. */
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
