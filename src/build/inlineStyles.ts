import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Moves the built style sheets into the page: nothing but the page stands between a reader and the map. */
export async function inlineStyles(html: string, dist: string): Promise<string> {
  let inlined = html;
  for (const [link, href] of html.matchAll(
    /<link rel="stylesheet"[^>]*href="\.?\/?([^"]+)"[^>]*>/g,
  )) {
    if (href === undefined) continue;
    const css = await readFile(join(dist, href), 'utf8');
    // Addresses in a style sheet are relative to it; in the page they are relative to the page.
    const moved = css.replace(/url\(\.?\/?(?!data:|#)/g, 'url(./assets/');
    inlined = inlined.replace(link, () => `<style>${moved.trim()}</style>`);
    await rm(join(dist, href));
  }
  return inlined;
}
