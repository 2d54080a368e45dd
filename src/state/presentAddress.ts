import type { Step } from '#model/step.ts';
import {
  fittedPlace,
  lessonStart,
  lessonSteps,
  toLesson,
  type LessonPlace,
} from '#state/lessonPlace.ts';

const keys = { lesson: 'lesson', step: 'step', isRevealed: 'revealed' } as const;

/** Reads the place in a lesson: `step=3`, `revealed=1`, `lesson=1,4,2`. Unknown values become the default. */
export function parseLessonPlace(query: URLSearchParams, story: readonly Step[]): LessonPlace {
  const written = query.get(keys.lesson);
  const steps = written === null ? null : toLesson(written.split(',').map(Number), story.length);
  const stops = lessonSteps({ story }, steps);
  const step = Number(query.get(keys.step));
  const isStep = Number.isInteger(step) && step >= 1 && step <= stops.length;
  return fittedPlace(stops, {
    steps,
    step: isStep ? step : lessonStart.step,
    isRevealed: query.get(keys.isRevealed) === '1',
  });
}

/** Writes the place in a lesson into a query; default values are left out. Null removes all keys of a lesson. */
export function writeLessonPlace(query: URLSearchParams, place: LessonPlace | null): void {
  for (const key of Object.values(keys)) query.delete(key);
  if (place === null) return;
  if (place.steps !== null) query.set(keys.lesson, place.steps.join(','));
  if (place.step !== lessonStart.step) query.set(keys.step, String(place.step));
  if (place.isRevealed) query.set(keys.isRevealed, '1');
}
