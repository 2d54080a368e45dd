/** The page reloads itself only when it hangs or cannot draw. Kept over a reload. */
export interface ReloadRecord {
  /** Reloads since the last quiet day. */
  readonly count: number;
  readonly lastAtMs: number;
}

export const noReloads: ReloadRecord = { count: 0, lastAtMs: 0 };

const minuteMs = 60_000;
/** The first reload is free; each after it waits longer since the one before. */
const waitsMs = [0, minuteMs, 5 * minuteMs, 30 * minuteMs];
const quietDayMs = 24 * 60 * minuteMs;

/** Milliseconds until the page may reload itself again: 0 is now. */
export function reloadWaitMs({ count, lastAtMs }: ReloadRecord, nowMs: number): number {
  const sinceMs = nowMs - lastAtMs;
  // A clock that was set back would forbid reloads until it has caught up.
  if (count === 0 || sinceMs >= quietDayMs || sinceMs < 0) return 0;
  const wait = waitsMs[Math.min(count, waitsMs.length - 1)] ?? 0;
  return Math.max(0, wait - sinceMs);
}

/** The record after a reload at `nowMs`; a quiet day begins it anew. */
export function afterReload({ count, lastAtMs }: ReloadRecord, nowMs: number): ReloadRecord {
  return { count: nowMs - lastAtMs >= quietDayMs ? 1 : count + 1, lastAtMs: nowMs };
}

/** Hour of the day, local time, of the refresh that keeps a page from growing old. */
const refreshHour = 4;

/** True once the refresh hour has passed since the page was loaded. */
export function isRefreshDue(loadedAt: Date, now: Date): boolean {
  const due = new Date(loadedAt);
  due.setHours(refreshHour, 0, 0, 0);
  if (due <= loadedAt) due.setDate(due.getDate() + 1);
  return now >= due;
}
