import { escapeHtml } from '#model/escapeHtml.ts';
import { toUrl } from '#state/address.ts';
import type { ViewState } from '#state/viewState.ts';

/** What a reader chooses for an embedded view. */
export interface EmbedChoices {
  /** Address of the page without query and fragment. */
  readonly page: string;
  readonly view: ViewState;
  /** Query without the keys of the view: `?data=…`; empty for the built-in record. */
  readonly search: string;
  /** Name of the frame, for screen readers. */
  readonly title: string;
  /** Adds the script that keeps the frame as high as its content. */
  readonly isSelfSizing: boolean;
  /** Version of the record that the view is made for; null: always the newest. */
  readonly pin: string | null;
}

/** Height of a frame in pixels, until the script sets it: enough for the map and its seats without an open panel. */
const plainHeight = 720;

/** The HTML that embeds a view in another page. No style attribute, because a strict content policy would ignore it. */
export function toEmbedSnippet({
  page,
  view,
  search,
  title,
  isSelfSizing,
  pin,
}: EmbedChoices): string {
  const query = new URLSearchParams(search);
  if (pin !== null) query.set('pin', pin);
  const src = toUrl(page, { ...view, mode: 'embed' }, query.toString());
  const frame = [
    `<iframe src="${escapeHtml(src)}"`,
    `  title="${escapeHtml(title)}"`,
    `  width="100%" height="${plainHeight}" frameborder="0" loading="lazy"`,
    `  allow="clipboard-write"${isSelfSizing ? ' data-alliance-map' : ''}></iframe>`,
  ].join('\n');
  const script = `<script src="${escapeHtml(new URL('embed.js', page).href)}" async></script>`;
  return isSelfSizing ? `${frame}\n${script}` : frame;
}
