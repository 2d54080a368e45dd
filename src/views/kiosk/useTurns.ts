import { useEffect, useState } from 'react';
import { readingMs } from '#model/attractQuotes.ts';

/** Which text is shown, and how often the clock has ticked. */
export interface Turns {
  /** Index of the text shown. */
  readonly turn: number;
  /** Counts every tick, even while the text stays the same. */
  readonly tick: number;
}

/**
 * Shows texts one after the other in an endless loop, each for as long as it takes to read. With reduced motion the
 * first text stays.
 */
export function useTurns(texts: readonly string[]): Turns {
  const [tick, setTick] = useState(0);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const turn = isStill || texts.length === 0 ? 0 : tick % texts.length;
  const words = texts[turn] ?? '';
  useEffect(() => {
    const timer = setInterval(() => setTick((before) => before + 1), readingMs(words));
    return () => clearInterval(timer);
  }, [words]);
  return { turn, tick };
}
