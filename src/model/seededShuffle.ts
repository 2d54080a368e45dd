/** Numbers from 0 up to 1, the same row for the same seed on every machine (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A way to shuffle lists that gives the same orders for the same seed. */
export function seededShuffle(seed: number): <Item>(list: readonly Item[]) => readonly Item[] {
  const next = numbersFrom(seed);
  return (list) => {
    const drawn = list.map((item) => ({ item, at: next() }));
    return drawn.sort((a, b) => a.at - b.at).map(({ item }) => item);
  };
}
