import { useEffect, useState } from 'react';
import { readingMs } from '#model/attractQuotes.ts';

export interface Turns {
  /** Index of the words shown. */
  readonly turn: number;
  /** Counts every turn of the clock, also while the words stand still. */
  readonly tick: number;
}

/**
 * Walks through texts for ever, each shown as long as it takes to read. Who asks the system for less
 * motion keeps the first.
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
