import { startTransition, useEffect, useState } from 'react';

/**
 * A value once the page has been painted with what else changed along with it: who has chosen a state waits for its
 * panel, and the drawing follows.
 *
 * @param first until then, when the component comes to the page; default, and in the prerendered page, the value itself
 */
export function useAfterPaint<Value>(value: Value, first = value): Value {
  const [painted, setPainted] = useState(first);
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      // The frame is painted when what it asked for is over.
      timer = window.setTimeout(() => startTransition(() => setPainted(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return painted;
}
