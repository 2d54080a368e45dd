/** The value written in an address if it is one of the known values, otherwise the default. */
export function knownValue<Value extends string>(
  written: string | null,
  known: readonly Value[],
  otherwise: Value,
): Value {
  return known.find((value) => value === written) ?? otherwise;
}
