import { useEffect, useState } from 'react';
import { openedAtMs } from '#views/present/openedAtMs.ts';
import { toClock } from '#views/present/toClock.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** The time of day, and for how long this window has been open. */
export function WallClock() {
  const [startMs] = useState(() => openedAtMs(window, Date.now()));
  const [nowMs, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(tick);
  }, []);
  const now = new Date(nowMs);
  return (
    <p className="wall-clock">
      <time>
        {two(now.getHours())}:{two(now.getMinutes())}
      </time>{' '}
      <span>open {toClock(Math.round((nowMs - startMs) / 1000))}</span>
    </p>
  );
}
