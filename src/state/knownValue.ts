/** What an address says for a key, where that is one of the known values; else the default. */
export function knownValue<Value extends string>(
  written: string | null,
  known: readonly Value[],
  otherwise: Value,
): Value {
  return known.find((value) => value === written) ?? otherwise;
}
