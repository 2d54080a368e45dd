import * as v from 'valibot';
import type { Address } from '#state/address.ts';

/**
 * What an embedded map and the page around it say to each other. Every message is plain data with a type and
 * a version; none names a function, and whatever is not of this shape is not answered.
 */

/** The only message that goes to any origin: how high the content is, in CSS pixels. */
export interface HeightMessage {
  readonly type: 'alliance-map:height';
  readonly version: 1;
  readonly height: number;
}

export function toHeightMessage(height: number): HeightMessage {
  return { type: 'alliance-map:height', version: 1, height: Math.ceil(height) };
}

const part = v.pipe(v.string(), v.maxLength(500));

const viewMessage = v.strictObject({
  type: v.literal('alliance-map:view'),
  version: v.literal(1),
  /** As in an address: `?view=table`. */
  search: part,
  /** `#ARM`; empty chooses nothing. */
  hash: part,
});

/** Reads a host's wish for another view; null for anything else. */
export function parseViewMessage(data: unknown): Address | null {
  const { success, output } = v.safeParse(viewMessage, data);
  return success ? { search: output.search, hash: output.hash } : null;
}
