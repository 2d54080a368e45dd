import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Moves the page's stylesheet into the page: nothing but the page stands between a reader and the map.
 *
 * @throws Error if a script still asks for the stylesheet that is no longer a file
 */
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
    await assertNobodyAsksFor(basename(href), join(dist, 'assets'));
  }
  return inlined;
}

async function assertNobodyAsksFor(name: string, assets: string): Promise<void> {
  for (const file of (await readdir(assets)).filter((one) => one.endsWith('.js'))) {
    if ((await readFile(join(assets, file), 'utf8')).includes(name))
      throw new Error(`${file} would load ${name}, which is part of the page`);
  }
}
