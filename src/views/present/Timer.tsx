import { useEffect, useState } from 'react';
import type { Timer as TimerState } from '#state/presentState.ts';
import { useLesson } from '#views/present/presentContext.ts';
import { toClock } from '#views/present/toClock.ts';
import './OverTheStep.css';

/** Seconds left, never below nought. */
function secondsLeft({ startedAtMs, minutes }: TimerState, nowMs: number): number {
  return Math.max(0, Math.ceil(minutes * 60 - (nowMs - startedAtMs) / 1000));
}

/** Time to think. At its end it says so and stays: nothing moves on by itself. */
export function Timer() {
  const { state } = useLesson();
  return state.timer && <RunningTimer timer={state.timer} />;
}

function RunningTimer({ timer }: { readonly timer: TimerState }) {
  const [nowMs, setNow] = useState(timer.startedAtMs);
  useEffect(() => {
    const tick = window.setInterval(() => setNow(Date.now()), 250);
    return () => window.clearInterval(tick);
  }, []);
  const left = secondsLeft(timer, nowMs);
  return (
    <p className="timer" role="timer" data-over={left === 0 || undefined}>
      {left === 0 ? 'Time' : toClock(left)}
    </p>
  );
}
