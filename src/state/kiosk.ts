/** How long an exhibit waits for a visitor. */
export interface KioskTimes {
  /** Time without a touch until the warning. */
  readonly idleMs: number;
  /** Time from the warning to the reset. */
  readonly countdownMs: number;
}

/**
 * State of an exhibit. `attract`: nobody is there and quotations are shown in a loop. `active`: a visitor is there.
 * `warning`: it asks whether the visitor is still there. All times come from one clock that never runs backwards.
 * `session` is a number that changes with every reset.
 */
export type KioskState =
  | { readonly phase: 'attract'; readonly session: number }
  | {
      readonly phase: 'active';
      readonly session: number;
      readonly touchedAtMs: number;
      /** Time of the last tick or touch. If it is longer ago than `sleepGapMs`, the machine has slept. */
      readonly seenAtMs: number;
    }
  | {
      readonly phase: 'warning';
      readonly session: number;
      readonly warnedAtMs: number;
      readonly seenAtMs: number;
    };

export type KioskPhase = KioskState['phase'];

/**
 * `touched`: a touch, key or wheel anywhere. `tick`: time has passed. `home`: the visitor goes back to the beginning
 * and stays. `ended`: the visitor asked to start again, or an error occurred.
 */
export type KioskEvent =
  | { readonly type: 'touched' | 'home'; readonly nowMs: number }
  | { readonly type: 'tick'; readonly nowMs: number; readonly times: KioskTimes }
  | { readonly type: 'ended' };

/** A longer gap between two ticks means that the machine slept; nobody has used it in that time. */
export const sleepGapMs = 60_000;

/** State of an exhibit that has just started. */
export const initialKiosk: KioskState = { phase: 'attract', session: 0 };

/** Pure. Returns the same object if nothing changed. Each reset begins a new session. */
export function kioskReducer(state: KioskState, event: KioskEvent): KioskState {
  const { session } = state;
  switch (event.type) {
    case 'touched':
      return { phase: 'active', session, touchedAtMs: event.nowMs, seenAtMs: event.nowMs };
    case 'home':
      return {
        phase: 'active',
        session: session + 1,
        touchedAtMs: event.nowMs,
        seenAtMs: event.nowMs,
      };
    case 'tick':
      return afterTick(state, event.nowMs, event.times);
    case 'ended':
      return { phase: 'attract', session: session + 1 };
  }
}

function afterTick(state: KioskState, nowMs: number, times: KioskTimes): KioskState {
  if (state.phase === 'attract' || nowMs === state.seenAtMs) return state;
  const { session } = state;
  const hasSlept = nowMs - state.seenAtMs > sleepGapMs;
  const isOver =
    state.phase === 'active'
      ? nowMs - state.touchedAtMs >= times.idleMs + times.countdownMs
      : hasSlept || nowMs - state.warnedAtMs >= times.countdownMs;
  if (isOver) return { phase: 'attract', session: session + 1 };
  // The countdown begins when the warning is shown, even if the tick came late.
  if (state.phase === 'active' && (hasSlept || nowMs - state.touchedAtMs >= times.idleMs))
    return { phase: 'warning', session, warnedAtMs: nowMs, seenAtMs: nowMs };
  return { ...state, seenAtMs: nowMs };
}

/** Whole seconds left on the countdown; 0 outside the warning. */
export function secondsLeft(state: KioskState, { countdownMs }: KioskTimes): number {
  if (state.phase !== 'warning') return 0;
  return Math.max(0, Math.ceil((state.warnedAtMs + countdownMs - state.seenAtMs) / 1000));
}

/** Time at which the phase ends if nothing happens; null for `attract`, which does not end by itself. */
export function deadlineMs(state: KioskState, { idleMs, countdownMs }: KioskTimes): number | null {
  switch (state.phase) {
    case 'attract':
      return null;
    case 'active':
      return state.touchedAtMs + idleMs;
    case 'warning':
      return state.warnedAtMs + countdownMs;
  }
}
