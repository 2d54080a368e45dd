import { parseUrl } from '#model/parseUrl.ts';

/** What the page that embeds the map says in the frame's address, beside the view. */
export interface EmbedOptions {
  /** Version of the record that was embedded, as `model/recordVersion.ts` names it; null: whatever is newest. */
  readonly pin: string | null;
  /** Origins that may change the view by a message. */
  readonly hosts: readonly string[];
}

/** More origins than any page needs; a longer list is cut. */
const mostHosts = 20;

const isOrigin = (text: string) => /^https?:\/\//.test(text) && parseUrl(text)?.origin === text;

/** Reads `?pin=` and `?hosts=https://a.example,https://b.example`; drops what is no version and no origin. */
export function parseEmbedOptions(search: string): EmbedOptions {
  const query = new URLSearchParams(search);
  const pin = query.get('pin');
  const hosts = (query.get('hosts') ?? '').split(',').filter(isOrigin).slice(0, mostHosts);
  return { pin: pin !== null && /^[0-9a-f]{16}$/.test(pin) ? pin : null, hosts };
}
