/** Random numbers from 0 to below 1 (mulberry32): the same seed gives the same sequence on every machine. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A function that shuffles lists; the same seed gives the same orders. */
export function seededShuffle(seed: number): <Item>(list: readonly Item[]) => readonly Item[] {
  const next = numbersFrom(seed);
  return (list) => {
    const drawn = list.map((item) => ({ item, at: next() }));
    return drawn.sort((a, b) => a.at - b.at).map(({ item }) => item);
  };
}
