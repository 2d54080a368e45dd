const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
};

const unescape = (html: string) =>
  html.replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole);

/**
 * The text of a page, exactly as `readPageText` reads it in a browser.
 *
 * @param html as React writes it: no `>` in an attribute, no script
 */
export function pageTextOf(html: string): string {
  const text = unescape(html.replace(/<!--.*?-->|<[^>]*>/gs, ''));
  const addresses = [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) =>
    unescape(href),
  );
  return [text, ...new Set(addresses)].join('\n');
}
