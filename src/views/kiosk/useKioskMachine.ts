import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import {
  deadlineMs,
  initialKiosk,
  kioskReducer,
  secondsLeft,
  sleepGapMs,
  type KioskPhase,
  type KioskTimes,
} from '#state/kiosk.ts';
import { createKioskClock } from '#state/kioskClock.ts';

/** State of the exhibit, and the events that change it. */
export interface KioskMachine {
  readonly phase: KioskPhase;
  /** Grows with every reset. Used as a React key, so that nothing is left of the last visitor. */
  readonly session: number;
  readonly secondsLeft: number;
  readonly touch: () => void;
  readonly goHome: () => void;
  readonly end: () => void;
}

/** How often the countdown is updated and sleep of the machine is noticed. */
const pulseMs = 1000;

/** Runs the exhibit's state machine with the browser's clocks. */
export function useKioskMachine(times: KioskTimes): KioskMachine {
  const [state, dispatch] = useReducer(kioskReducer, initialKiosk);
  const [clock] = useState(() =>
    createKioskClock(
      () => performance.now(),
      () => Date.now(),
      sleepGapMs,
    ),
  );
  const tick = useEffectEvent(() => dispatch({ type: 'tick', nowMs: clock(), times }));

  const deadline = deadlineMs(state, times);
  useEffect(() => {
    if (deadline === null) return undefined;
    const timer = setTimeout(tick, Math.max(0, deadline - clock()));
    const pulse = setInterval(tick, pulseMs);
    return () => {
      clearTimeout(timer);
      clearInterval(pulse);
    };
  }, [deadline, clock]);

  useEffect(() => {
    // A page that was hidden, or a machine that slept, finds out at once how long that lasted.
    document.addEventListener('visibilitychange', tick);
    return () => document.removeEventListener('visibilitychange', tick);
  }, []);

  return {
    phase: state.phase,
    session: state.session,
    secondsLeft: secondsLeft(state, times),
    touch: () => dispatch({ type: 'touched', nowMs: clock() }),
    goHome: () => dispatch({ type: 'home', nowMs: clock() }),
    end: () => dispatch({ type: 'ended' }),
  };
}
