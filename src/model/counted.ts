/** A number with its noun: `1 statement`, `0 statements`. `many` is the plural; default: `one` and an s. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
