/** Work that whoever has it done can break off after each step; returns what comes of it. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
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
  steps: Steps<Result>,
  isOver: () => boolean,
): IteratorResult<undefined, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done || isOver()) return step;
  }
}
