import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import {
  initialKiosk,
  kioskReducer,
  nextTickMs,
  secondsLeft,
  sleepGapMs,
  type KioskPhase,
  type KioskTimes,
} from '#state/kiosk.ts';
import { createKioskClock } from '#state/kioskClock.ts';

export interface KioskMachine {
  readonly phase: KioskPhase;
  /** Grows with every reset: as a React key it leaves nothing of a visitor behind. */
  readonly session: number;
  readonly secondsLeft: number;
  readonly touch: () => void;
  readonly goHome: () => void;
  readonly end: () => void;
}

/** Binds the exhibit's machine to the clocks of the browser. */
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

  useEffect(() => {
    if (state.phase === 'attract') return undefined;
    const timer = setTimeout(tick, nextTickMs(state, times));
    return () => clearTimeout(timer);
  }, [state, times]);

  useEffect(() => {
    // A page that was hidden, or a machine that slept, learns at once how long it was.
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
