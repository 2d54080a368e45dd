/**
 * A clock that never runs backwards and counts the time a machine sleeps. The monotonic clock stands
 * still during sleep on some systems; the wall clock counts it, but may be set back and forth.
 *
 * @param monotonicMs reads `performance.now()`
 * @param wallMs reads `Date.now()`
 * @param sleepFromMs a lead of the wall clock shorter than this is somebody setting it right
 */
export function createKioskClock(
  monotonicMs: () => number,
  wallMs: () => number,
  sleepFromMs: number,
): () => number {
  let nowMs = 0;
  let lastMonotonicMs = monotonicMs();
  let lastWallMs = wallMs();
  return () => {
    const [monotonic, wall] = [monotonicMs(), wallMs()];
    const awakeMs = Math.max(0, monotonic - lastMonotonicMs);
    const passedMs = wall - lastWallMs;
    nowMs += passedMs - awakeMs > sleepFromMs ? passedMs : awakeMs;
    lastMonotonicMs = monotonic;
    lastWallMs = wall;
    // Whole milliseconds, so that a timer set for a moment finds it come.
    return Math.floor(nowMs);
  };
}
