import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deadlineMs,
  initialKiosk,
  kioskReducer,
  secondsLeft,
  type KioskEvent,
  type KioskState,
  type KioskTimes,
} from '#state/kiosk.ts';

const times: KioskTimes = { idleMs: 90_000, countdownMs: 30_000 };

const touched = (nowMs: number): KioskEvent => ({ type: 'touched', nowMs });
const tick = (nowMs: number): KioskEvent => ({ type: 'tick', nowMs, times });
const after = (state: KioskState, ...events: readonly KioskEvent[]) =>
  events.reduce(kioskReducer, state);

/** Sends the ticks that the page's clock gives, up to and including `untilMs`. */
function waited(state: KioskState, fromMs: number, untilMs: number): KioskState {
  let now = fromMs;
  let waiting = state;
  while (now < untilMs && waiting.phase !== 'attract') {
    now = Math.min(untilMs, now + 1000, deadlineMs(waiting, times) ?? Infinity);
    waiting = kioskReducer(waiting, tick(now));
  }
  return waiting;
}

describe('the exhibit', () => {
  it('waits for ever while nobody is there', () => {
    expect(after(initialKiosk, tick(1e9))).toBe(initialKiosk);
    expect(deadlineMs(initialKiosk, times)).toBeNull();
  });

  it('asks after 90 s without a touch and not a millisecond before', () => {
    const begun = after(initialKiosk, touched(1000));
    expect(waited(begun, 1000, 90_999).phase).toBe('active');
    expect(waited(begun, 1000, 91_000).phase).toBe('warning');
  });

  it('starts again 30 s after the question and not a millisecond before', () => {
    const begun = after(initialKiosk, touched(0));
    expect(waited(begun, 0, 119_999).phase).toBe('warning');
    expect(waited(begun, 0, 120_000)).toEqual({ phase: 'attract', session: 1 });
  });

  it('counts the seconds down from thirty to none', () => {
    const asked = waited(after(initialKiosk, touched(0)), 0, 90_000);
    expect(secondsLeft(asked, times)).toBe(30);
    expect(secondsLeft(waited(asked, 90_000, 91_000), times)).toBe(29);
    expect(secondsLeft(waited(asked, 90_000, 119_000), times)).toBe(1);
  });

  it('goes on after the question as if it had just been touched', () => {
    const kept = after(waited(after(initialKiosk, touched(0)), 0, 100_000), touched(100_000));
    expect(waited(kept, 100_000, 189_999).phase).toBe('active');
    expect(waited(kept, 100_000, 190_000).phase).toBe('warning');
  });

  it('begins a new session when the visitor goes home, and stays awake', () => {
    const home = after(initialKiosk, touched(0), { type: 'home', nowMs: 5000 });
    expect(home).toMatchObject({ phase: 'active', session: 1 });
  });

  it('begins a new session when something broke, even while waiting', () => {
    expect(after(initialKiosk, { type: 'ended' })).toEqual({ phase: 'attract', session: 1 });
  });
});

describe('a machine that slept', () => {
  const active = after(initialKiosk, touched(0), tick(10_000));

  it('has nobody before it when it slept through question and countdown', () => {
    expect(after(active, tick(8 * 3_600_000)).phase).toBe('attract');
  });

  it('asks when it slept for more than a minute, however long the idle time', () => {
    const patient: KioskTimes = { idleMs: 600_000, countdownMs: 30_000 };
    const asked = kioskReducer(active, { type: 'tick', nowMs: 70_001, times: patient });
    expect(asked.phase).toBe('warning');
    expect(secondsLeft(asked, patient)).toBe(30);
  });

  it('does not finish a countdown from before', () => {
    const asked = waited(active, 10_000, 90_000);
    expect(after(asked, tick(90_000 + 60_001)).phase).toBe('attract');
  });
});

describe('at any moment', () => {
  const moment = fc.integer({ min: 0, max: 119_999 });

  it('a touch extends', () => {
    fc.assert(
      fc.property(moment, (ms) => {
        const extended = after(waited(after(initialKiosk, touched(0)), 0, ms), touched(ms));
        expect(waited(extended, ms, ms + 89_999).phase).toBe('active');
        expect(extended.session).toBe(0);
      }),
    );
  });

  it('whatever happens, a reset is the beginning again but for the number of the session', () => {
    const event = fc.oneof(
      fc.record({ type: fc.constant('touched' as const), by: fc.nat(40_000) }),
      fc.record({ type: fc.constant('tick' as const), by: fc.nat(40_000) }),
      fc.record({ type: fc.constant('home' as const), by: fc.nat(40_000) }),
      fc.record({ type: fc.constant('ended' as const), by: fc.nat(40_000) }),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let now = 0;
        let state: KioskState = initialKiosk;
        for (const { type, by } of events) {
          now += by;
          const before = state.session;
          state = kioskReducer(
            state,
            type === 'ended' ? { type } : type === 'tick' ? tick(now) : { type, nowMs: now },
          );
          expect(state.session).toBeGreaterThanOrEqual(before);
          if (state.phase === 'attract') expect({ ...state, session: 0 }).toEqual(initialKiosk);
        }
        const left = waited(after(state, touched(now)), now, now + 120_000);
        expect({ ...left, session: 0 }).toEqual(initialKiosk);
      }),
    );
  });
});
