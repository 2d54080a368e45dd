import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Resumable } from '#geometry/resumable.ts';
import { workBetweenFrames } from '#views/map/betweenFrames.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Ten steps; the clock below makes each take two milliseconds. */
function* slow(done: number[]): Resumable<string> {
  for (let step = 1; step <= 10; step += 1) {
    done.push(step);
    yield;
  }
  return 'all';
}

it('does the first piece at once, the others one by one, and then says what came of it', () => {
  const steps: number[] = [];
  const done = vi.fn();
  vi.spyOn(performance, 'now').mockImplementation(() => steps.length * 2);
  workBetweenFrames(slow(steps), done);
  expect(steps).toEqual([1, 2, 3]);
  vi.runOnlyPendingTimers();
  expect(steps).toEqual([1, 2, 3, 4, 5, 6]);
  expect(done).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(done).toHaveBeenCalledExactlyOnceWith('all');
});

it('stops where it is told to', () => {
  const steps: number[] = [];
  const done = vi.fn();
  vi.spyOn(performance, 'now').mockImplementation(() => steps.length * 2);
  const stop = workBetweenFrames(slow(steps), done);
  stop();
  vi.runAllTimers();
  expect(steps).toEqual([1, 2, 3]);
  expect(done).not.toHaveBeenCalled();
});
