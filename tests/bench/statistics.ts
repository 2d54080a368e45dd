function sorted(values: readonly number[]): readonly number[] {
  const finite = values.filter((value) => Number.isFinite(value));
  finite.sort((a, b) => a - b);
  return finite;
}

/** The median; NaN if there are no values. */
export function median(values: readonly number[]): number {
  const ordered = sorted(values);
  const middle = ordered.length / 2;
  const upper = ordered[Math.floor(middle)];
  const lower = ordered[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? Number.NaN : (lower + upper) / 2;
}

/** The lowest and the highest value, to show how much rounds differ. NaN if there are no values. */
export function span(values: readonly number[]): readonly [number, number] {
  const ordered = sorted(values);
  return [ordered[0] ?? Number.NaN, ordered.at(-1) ?? Number.NaN];
}
