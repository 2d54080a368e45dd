import type { RenderedPage } from '#build/prerender.tsx';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Puts the rendered page into the places of `index.html`; `firstPaint` is the script before the first paint. */
export function fillPage(template: string, page: RenderedPage, firstPaint: string): string {
  const parts: Readonly<Record<string, string>> = {
    title: escapeHtml(page.title),
    description: escapeHtml(page.description),
    head: '',
    app: page.app,
    'page-data': `<script>${firstPaint}</script><script type="application/json" id="page-data">${page.pageData}</script>`,
  };
  return template.replace(/<!--([a-z-]+)-->/g, (whole, name: string) => parts[name] ?? whole);
}
