import * as v from 'valibot';
import type { Address } from '#state/address.ts';

const part = v.pipe(v.string(), v.maxLength(500));

const viewMessage = v.strictObject({
  type: v.literal('alliance-map:view'),
  version: v.literal(1),
  /** As in an address: `?view=table`. */
  search: part,
  /** `#ARM`; empty chooses nothing. */
  hash: part,
});

/** Reads a host's wish for another view; null for anything else. A message is plain data and names no function. */
export function parseViewMessage(data: unknown): Address | null {
  const { success, output } = v.safeParse(viewMessage, data);
  return success ? { search: output.search, hash: output.hash } : null;
}
