import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes `alliance-map.html`, the whole site in one file that opens from a disk. */
export async function writeSingleFile(html: string, dist: string): Promise<void> {
  let single = html;
  for (const [tag, src] of html.matchAll(
    /<script type="module"[^>]*src="\.?\/?([^"]+)"[^>]*><\/script>/g,
  )) {
    if (src === undefined) continue;
    const script = await readFile(join(dist, src), 'utf8');
    const safe = script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
    // A module in the head would run before the page is whole: as part of the page it goes to its end.
    single = single
      .replace(tag, '')
      .replace('</body>', () => `<script type="module">${safe}</script></body>`);
  }
  for (const [whole, file] of single.matchAll(/url\(\.\/(assets\/[^)]+\.woff2)\)/g)) {
    const font = await readFile(join(dist, file ?? ''), 'base64');
    single = single.replace(whole, () => `url(data:font/woff2;base64,${font})`);
  }
  const left = [...single.matchAll(/(?:src|href)="(\.?\/?assets\/[^"]+)"/g)].map(
    ([, address]) => address,
  );
  if (left.length > 0) throw new Error(`alliance-map.html still refers to ${left.join(', ')}`);
  await writeFile(join(dist, 'alliance-map.html'), single);
}
