/** What search engines ask for. A map of the site needs its address. */
export function robotsFiles(siteUrl: string | undefined): Readonly<Record<string, string>> {
  const robots = 'User-agent: *\nAllow: /\n';
  if (siteUrl === undefined) return { 'robots.txt': robots };
  const map = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    `  <url><loc>${new URL(siteUrl).href}</loc></url>`,
    '</urlset>',
    '',
  ].join('\n');
  return {
    'robots.txt': `${robots}Sitemap: ${new URL('sitemap.xml', siteUrl).href}\n`,
    'sitemap.xml': map,
  };
}
