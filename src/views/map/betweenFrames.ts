import { workUntil, type Resumable } from '#geometry/resumable.ts';

/** Work longer than this makes a drawing wait that moves sixty times a second, in milliseconds. */
const pieceMs = 6;

/**
 * Does work in short pieces, the first at once, and lets the browser draw between them.
 *
 * @returns stops it: `done` is then not called
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
