import { useEffect, useState } from 'react';

/** True once the pointer has not moved for `afterMs`. */
export function useIdlePointer(afterMs: number): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const sleep = () => setIdle(true);
    let timer = window.setTimeout(sleep, afterMs);
    const wake = () => {
      setIdle(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(sleep, afterMs);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, [afterMs]);
  return isIdle;
}
