import { describe, expect, it } from 'vitest';
import { createKioskClock } from '#state/kioskClock.ts';

/** A machine whose two clocks the test sets. */
function machine() {
  const at = { monotonic: 500, wall: 1_000_000 };
  const clock = createKioskClock(
    () => at.monotonic,
    () => at.wall,
    60_000,
  );
  const pass = (monotonic: number, wall: number) => {
    at.monotonic += monotonic;
    at.wall += wall;
    return clock();
  };
  return { clock, pass };
}

describe('the clock of the exhibit', () => {
  it('counts waking time by the monotonic clock', () => {
    const { clock, pass } = machine();
    expect(clock()).toBe(0);
    expect(pass(1500, 1500)).toBe(1500);
  });

  it('counts sleep, in which the monotonic clock stood still', () => {
    expect(machine().pass(20, 3_600_000)).toBe(3_600_000);
  });

  it('does not mind that somebody set the wall clock right', () => {
    expect(machine().pass(1000, 41_000)).toBe(1000);
    expect(machine().pass(1000, -3_600_000)).toBe(1000);
  });
});
