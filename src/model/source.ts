import type { InferOutput } from 'valibot';
import { parseUrl } from '#model/parseUrl.ts';
import type { source } from '#model/sourceSchema.ts';

/** Where something was published: every word in the product leads to at least one. */
export type Source = InferOutput<typeof source>;

/** True where the address may become a link: other schemes are shown as text. */
export function isLinkable(url: string): boolean {
  return parseUrl(url)?.protocol === 'https:';
}
