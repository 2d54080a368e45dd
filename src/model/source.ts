import type { InferOutput } from 'valibot';
import { parseUrl } from '#model/parseUrl.ts';
import type { source } from '#model/sourceSchema.ts';

/** Where something was published. Every statement and fact names at least one. */
export type Source = InferOutput<typeof source>;

/** True if the address may become a link. Only `https:` may; other addresses are shown as text. */
export function isLinkable(url: string): boolean {
  return parseUrl(url)?.protocol === 'https:';
}
