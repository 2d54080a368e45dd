import { workUntil, type Resumable } from '#geometry/resumable.ts';

/**
 * Longest piece of work between two frames, in milliseconds. Longer pieces would delay a drawing at 60 frames per
 * second.
 */
const pieceMs = 6;

/**
 * Does work in short pieces, the first one at once, and lets the browser draw between them.
 *
 * @returns a function that stops the work; `done` is then not called
 */
export function workBetweenFrames<Result>(
  steps: Resumable<Result>,
  done: (result: Result) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = () => {
    const endsAtMs = performance.now() + pieceMs;
    const step = workUntil(steps, () => performance.now() >= endsAtMs);
    if (step.done) done(step.value);
    else timer = setTimeout(work);
  };
  work();
  return () => clearTimeout(timer);
}
