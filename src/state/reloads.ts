/** Counts the reloads of an exhibit that hung or could not draw. Kept when the page reloads. */
export interface ReloadRecord {
  /** Reloads since the last day without one. */
  readonly count: number;
  readonly lastAtMs: number;
}

export const noReloads: ReloadRecord = { count: 0, lastAtMs: 0 };

const minuteMs = 60_000;
/** Least time between reloads, by their count: the first comes at once, each later one waits longer. */
const waitsMs = [0, minuteMs, 5 * minuteMs, 30 * minuteMs];
const quietDayMs = 24 * 60 * minuteMs;

/** Milliseconds until the page may reload itself again; 0 means now. */
export function reloadWaitMs({ count, lastAtMs }: ReloadRecord, nowMs: number): number {
  const sinceMs = nowMs - lastAtMs;
  // Below 0 the clock was set back; without this it would prevent reloads until it has caught up.
  if (count === 0 || sinceMs >= quietDayMs || sinceMs < 0) return 0;
  const wait = waitsMs[Math.min(count, waitsMs.length - 1)] ?? 0;
  return Math.max(0, wait - sinceMs);
}

/** The record after a reload at `nowMs`. After a day without a reload, counting starts again. */
export function afterReload({ count, lastAtMs }: ReloadRecord, nowMs: number): ReloadRecord {
  return { count: nowMs - lastAtMs >= quietDayMs ? 1 : count + 1, lastAtMs: nowMs };
}

/** Hour of the day, local time, of the daily refresh, so that a page does not run for too long. */
const refreshHour = 4;

/** True if the refresh hour has come at least once since the page was loaded. */
export function isRefreshDue(loadedAt: Date, now: Date): boolean {
  const due = new Date(loadedAt);
  due.setHours(refreshHour, 0, 0, 0);
  if (due <= loadedAt) due.setDate(due.getDate() + 1);
  return now >= due;
}
