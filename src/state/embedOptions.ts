import { parseUrl } from '#model/parseUrl.ts';

/** Options that an embedding page sets in the frame's address, besides the view. */
export interface EmbedOptions {
  /** Version of the record that was embedded, from `model/recordVersion.ts`; null: always the newest. */
  readonly pin: string | null;
  /** Origins of pages that may change the view with a message. */
  readonly hosts: readonly string[];
}

/** More origins than any page needs; a longer list is cut. */
const mostHosts = 20;

const isOrigin = (text: string) => /^https?:\/\//.test(text) && parseUrl(text)?.origin === text;

/** Reads `?pin=` and `?hosts=https://a.example,https://b.example`. Invalid versions and origins are ignored. */
export function parseEmbedOptions(search: string): EmbedOptions {
  const query = new URLSearchParams(search);
  const pin = query.get('pin');
  const hosts = (query.get('hosts') ?? '').split(',').filter(isOrigin).slice(0, mostHosts);
  return { pin: pin !== null && /^[0-9a-f]{16}$/.test(pin) ? pin : null, hosts };
}
