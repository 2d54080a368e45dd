import { describe, expect, it } from 'vitest';
import { afterReload, isRefreshDue, noReloads, reloadWaitMs } from '#state/reloads.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 23);

describe('a page that reloads itself', () => {
  it('does so at once the first time, then after 1, 5, 30 and again 30 minutes', () => {
    let record = noReloads;
    let now = start;
    const waits: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const wait = reloadWaitMs(record, now);
      waits.push(wait / minute);
      now += wait;
      record = afterReload(record, now);
    }
    expect(waits).toEqual([0, 1, 5, 30, 30]);
  });

  it('never loops: broken for a day, it reloads at most 50 times', () => {
    let [record, count] = [noReloads, 0];
    for (let now = start; now < start + 24 * 60 * minute; now += 5000) {
      if (reloadWaitMs(record, now) > 0) continue;
      record = afterReload(record, now);
      count += 1;
    }
    expect(count).toBeLessThanOrEqual(50);
  });

  it('forgets after a quiet day', () => {
    const record = { count: 4, lastAtMs: start };
    const later = start + 24 * 60 * minute;
    expect(reloadWaitMs(record, later)).toBe(0);
    expect(afterReload(record, later).count).toBe(1);
  });

  it('goes on with its waits, by the new clock, when the clock was set back', () => {
    const before = { count: 2, lastAtMs: start };
    const now = start - 40 * 24 * 60 * minute;
    expect(reloadWaitMs(before, now)).toBe(0);
    expect(reloadWaitMs(afterReload(before, now), now + minute)).toBe(29 * minute);
  });
});

describe('the refresh at four in the morning', () => {
  const at = (day: number, hour: number, minutes = 0) => new Date(2026, 10, day, hour, minutes);

  it.each([
    ['loaded at noon, not before four', at(23, 12), at(24, 3, 59), false],
    ['loaded at noon, due at four', at(23, 12), at(24, 4), true],
    ['loaded at three, due an hour later', at(23, 3), at(23, 4), true],
    ['loaded by the refresh itself, not again', at(23, 4), at(24, 3, 59), false],
    ['missed because of a visitor, still due', at(23, 12), at(24, 9), true],
  ])('%s', (_, loaded, now, due) => {
    expect(isRefreshDue(loaded, now)).toBe(due);
  });
});
