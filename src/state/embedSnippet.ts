import { escapeHtml } from '#model/escapeHtml.ts';
import { toUrl } from '#state/address.ts';
import type { ViewState } from '#state/viewState.ts';

export interface EmbedChoices {
  /** Address of the page without query and fragment. */
  readonly page: string;
  readonly view: ViewState;
  /** Keys of the query that are not the view's: `?data=…`; empty for the built-in record. */
  readonly search: string;
  /** Name of the frame, for screen readers. */
  readonly title: string;
  /** Adds the script that keeps the frame as high as its content. */
  readonly isSelfSizing: boolean;
  /** Version of the record to name where the page has moved on; null for whatever is newest. */
  readonly pin: string | null;
}

/** Height of a frame before, or without, the script, in pixels: the map with its seats, no panel open. */
const plainHeight = 720;

/** The HTML that puts a view into another page. It has no style attribute, which strict pages would drop. */
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
