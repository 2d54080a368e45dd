/** How long the exhibit waits, in milliseconds. */
export interface KioskTimes {
  /** Without a touch until the warning. */
  readonly idleMs: number;
  /** From the warning to the reset. */
  readonly countdownMs: number;
}

/**
 * What the exhibit is doing. `attract`: nobody is there, the quotations run. `active`: somebody is.
 * `warning`: it asks whether somebody still is. All times are of one clock that never runs backwards.
 */
export type KioskState =
  | { readonly phase: 'attract'; readonly session: number }
  | {
      readonly phase: 'active';
      readonly session: number;
      readonly touchedAtMs: number;
      /** When a tick or a touch last came by: a longer gap means that the machine slept. */
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
 * `touched`: a finger, key or wheel, anywhere. `tick`: time has passed. `home`: the visitor goes back
 * to the beginning and stays. `ended`: the visitor asked to start again, or something broke.
 */
export type KioskEvent =
  | { readonly type: 'touched' | 'home'; readonly nowMs: number }
  | { readonly type: 'tick'; readonly nowMs: number; readonly times: KioskTimes }
  | { readonly type: 'ended' };

/** A gap between two ticks longer than this is sleep, and sleep is idleness. */
export const sleepGapMs = 60_000;

export const initialKiosk: KioskState = { phase: 'attract', session: 0 };

/** Pure; returns the same object where nothing changed. Each reset begins a new session. */
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
  // The countdown begins when the warning is seen, however late the tick that brought it.
  if (state.phase === 'active' && (hasSlept || nowMs - state.touchedAtMs >= times.idleMs))
    return { phase: 'warning', session, warnedAtMs: nowMs, seenAtMs: nowMs };
  return { ...state, seenAtMs: nowMs };
}

/** Whole seconds left on the countdown; 0 outside the warning. */
export function secondsLeft(state: KioskState, { countdownMs }: KioskTimes): number {
  if (state.phase !== 'warning') return 0;
  return Math.max(0, Math.ceil((state.warnedAtMs + countdownMs - state.seenAtMs) / 1000));
}

/** When the phase ends unless something happens; null where it lasts for ever. */
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
