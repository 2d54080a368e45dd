/**
 * Contents of the files for search engines, by name. There is a site map only if the site's address is known.
 *
 * @param siteUrl address of the site, with a slash at its end; null if it is not known
 */
export function robotsFiles(siteUrl: string | null): Readonly<Record<string, string>> {
  const robots = 'User-agent: *\nAllow: /\n';
  if (siteUrl === null) return { 'robots.txt': robots };
  const map = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    `  <url><loc>${siteUrl}</loc></url>`,
    '</urlset>',
    '',
  ].join('\n');
  return {
    'robots.txt': `${robots}Sitemap: ${new URL('sitemap.xml', siteUrl).href}\n`,
    'sitemap.xml': map,
  };
}
