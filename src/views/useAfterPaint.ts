import { startTransition, useEffect, useState } from 'react';

/**
 * Delays a value until the page has been painted with everything else that changed. After a choice readers wait for the
 * panel, so the drawing follows one frame later.
 *
 * @param first value used until the first paint after mounting, and in the prerendered page. Default: `value`
 */
export function useAfterPaint<Value>(value: Value, first = value): Value {
  const [painted, setPainted] = useState(first);
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      // A timer that starts in the frame's callback runs after the frame is painted.
      timer = window.setTimeout(() => startTransition(() => setPainted(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return painted;
}
