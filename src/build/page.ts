import type { RenderedPage } from '#build/prerender.tsx';
import { escapeHtml } from '#model/escapeHtml.ts';

/** What `fillPage` adds to a rendered page. */
export interface PageParts {
  /** Scripts that run before the first paint: in the head and at the end of the page. */
  readonly firstPaint: { readonly head: string; readonly end: string };
  /** HTML elements for the head. Default: none. */
  readonly head?: string;
  /** Address of the page's data. Default: the data is put into the page. */
  readonly dataHref?: string;
}

/** Replaces the placeholders `<!--name-->` of `index.html` with the parts of the page. */
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
