/** Work in steps: it can be paused after each `yield` and continued later. Returns its result. */
export type Resumable<Result> = Generator<undefined, Result>;

/** Does all steps at once and returns the result. */
export function finish<Result>(steps: Resumable<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does at least one step, then more until `isOver` returns true.
 *
 * @returns the last step; if its `done` is true, the work is finished and `value` is the result
 */
export function workUntil<Result>(
  steps: Resumable<Result>,
  isOver: () => boolean,
): IteratorResult<undefined, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done || isOver()) return step;
  }
}
