import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Moves the page's style sheet into the page, so that the map needs no second request. Deletes the file.
 *
 * @throws Error if a script would still load the deleted style sheet
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
