import type { RenderedPage } from '#build/prerender.tsx';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML shows it, in elements and in quoted attributes. */
export const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

export interface PageParts {
  /** The scripts before the first paint, in the head and at the end of the page. */
  readonly firstPaint: { readonly head: string; readonly end: string };
  /** Elements for the head. */
  readonly head?: string;
  /** Address of the page's data; without one the data is in the page. */
  readonly dataHref?: string;
}

/** Puts the rendered page into the places of `index.html`. */
export function fillPage(
  template: string,
  page: RenderedPage,
  { firstPaint, head = '', dataHref }: PageParts,
): string {
  const data =
    dataHref === undefined
      ? `<script type="application/json" id="page-data">${page.pageData}</script>`
      : `<link rel="preload" as="fetch" crossorigin id="page-data" href="${dataHref}" />`;
  const parts: Readonly<Record<string, string>> = {
    title: escapeHtml(page.title),
    description: escapeHtml(page.description),
    head: `<script>${firstPaint.head}</script>${head}`,
    app: page.app,
    'page-data': `<script>${firstPaint.end}</script>${data}`,
  };
  return template.replace(/<!--([a-z-]+)-->/g, (whole, name: string) => parts[name] ?? whole);
}
