/**
 * Creates a clock in milliseconds that never runs backwards and includes the time while the machine sleeps. On some
 * systems the monotonic clock stops during sleep. The wall clock includes it, but can be changed.
 *
 * @param monotonicMs reads `performance.now()`
 * @param wallMs reads `Date.now()`
 * @param sleepFromMs if the wall clock gains more than this, the machine slept; if less, somebody corrected the clock
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
    // Rounded down to whole milliseconds, so that the clock has reached a time when a timer set for it fires.
    return Math.floor(nowMs);
  };
}
