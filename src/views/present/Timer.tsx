import { useEffect, useState } from 'react';
import type { Timer as TimerState } from '#state/presentState.ts';
import { useLesson } from '#views/present/presentContext.ts';
import { toClock } from '#views/present/toClock.ts';
import './OverTheStep.css';

/** Whole seconds left, at least 0. */
function secondsLeft({ startedAtMs, minutes }: TimerState, nowMs: number): number {
  return Math.max(0, Math.ceil(minutes * 60 - (nowMs - startedAtMs) / 1000));
}

/** Time to think. When it is over the timer says so and stays; the lesson does not move on by itself. */
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
