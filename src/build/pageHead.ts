import type { RenderedPage } from '#build/prerender.tsx';
import { escapeHtml } from '#model/escapeHtml.ts';

/** The picture for previews of links; size in pixels. */
export const socialCard = { file: 'card.png', width: 1200, height: 630 } as const;

/**
 * Elements of the head for browsers, search engines and previews of links.
 *
 * @param siteUrl address of the published site, with a slash at its end; null if it is not known. Then no absolute
 *   address is written
 */
export function headOfSite(page: RenderedPage, siteUrl: string | null): string {
  const { title, description, alliance } = page;
  const card = {
    'og:type': 'website',
    'og:title': title,
    'og:description': description,
    'og:image': `${siteUrl ?? './'}${socialCard.file}`,
    'og:image:width': String(socialCard.width),
    'og:image:height': String(socialCard.height),
    'og:image:alt': `Map of the ${alliance.shortName} and its members. Colours: ${alliance.question}.`,
    ...(siteUrl === null ? {} : { 'og:url': siteUrl }),
  };
  return [
    ...(siteUrl === null ? [] : [`<link rel="canonical" href="${escapeHtml(siteUrl)}" />`]),
    // Not the SVG: Chromium reads the icon again at every choice, and drawing an SVG would cost one frame of the zoom.
    '<link rel="icon" href="./icon-32.png" sizes="32x32" type="image/png" />',
    '<link rel="apple-touch-icon" href="./icon-180.png" />',
    '<link rel="manifest" href="./manifest.webmanifest" />',
    '<meta name="theme-color" content="#f6f7f9" media="(prefers-color-scheme: light)" />',
    '<meta name="theme-color" content="#0f141a" media="(prefers-color-scheme: dark)" />',
    ...Object.entries(card).map(
      ([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}" />`,
    ),
    '<meta name="twitter:card" content="summary_large_image" />',
    `<script type="application/ld+json">${page.structuredData}</script>`,
  ].join('\n    ');
}

/** Elements of the head for the single file: only its icon, as a data address. */
export function headOfFile(favicon: string): string {
  return `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(favicon)}" />`;
}
