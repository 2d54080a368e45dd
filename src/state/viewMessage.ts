import * as v from 'valibot';
import type { Address } from '#state/address.ts';

const part = v.pipe(v.string(), v.maxLength(500));

const viewMessage = v.strictObject({
  type: v.literal('alliance-map:view'),
  version: v.literal(1),
  /** Query as in an address: `?view=table`. */
  search: part,
  /** Fragment as in an address: `#ARM`; empty chooses nothing. */
  hash: part,
});

/** Reads a host's message that asks for another view; null for anything else. */
export function parseViewMessage(data: unknown): Address | null {
  const { success, output } = v.safeParse(viewMessage, data);
  return success ? { search: output.search, hash: output.hash } : null;
}
