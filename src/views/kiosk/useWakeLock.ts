import { useEffect } from 'react';

/** Keeps the screen on, where the browser can; the operating system must be told as well. */
export function useWakeLock(): void {
  useEffect(() => {
    let isOver = false;
    let lock: WakeLockSentinel | null = null;
    async function request() {
      if (isOver || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      try {
        lock = (await navigator.wakeLock?.request('screen')) ?? null;
      } catch {
        // Refused, as without power: the system's own settings decide.
      }
      if (isOver) void lock?.release();
    }
    const again = () => void request();
    again();
    // A hidden page loses its lock.
    document.addEventListener('visibilitychange', again);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
