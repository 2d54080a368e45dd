/** Work that can be broken off after each step and gone on with later; returns its result. */
export type Resumable<Result> = Generator<undefined, Result>;

/** Does all of it at once. */
export function finish<Result>(steps: Resumable<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does at least one step, and more until the time for it is over.
 *
 * @returns the last step done; `done` says whether it was the end
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
