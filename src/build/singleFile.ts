import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { WholeClient } from '#build/clientBuild.ts';
import { policyOf, withPolicy } from '#build/contentSecurity.ts';
import { fillPage, type PageParts } from '#build/page.ts';
import type { RenderedPage } from '#build/prerender.tsx';

/** Addresses in a page that would make the browser load another file. */
function outsideReferences(html: string): readonly string[] {
  const markup = html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
  const loading = /<(?:link|script|img|image|source|iframe|object|embed|video|audio|use)\b[^>]*>/g;
  const inMarkup = Array.from(markup.matchAll(loading), ([tag]) =>
    /\s(?:src|srcset|href|xlink:href|data)="(?!data:|#)([^"]+)"/.exec(tag),
  );
  const inStyles = Array.from(html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)).flatMap(
    ([, css = '']) =>
      Array.from(css.matchAll(/(?:url\(["']?|@import\s+["'])(?!data:|#)([^"')]+)/g)),
  );
  return [...inMarkup, ...inStyles].flatMap((found) => found?.[1] ?? []);
}

const zippedElement = (id: string, text: string) =>
  `<script type="application/octet-stream" id="${id}">${gzipSync(text, { level: 9 }).toString('base64')}</script>`;

/** Id of the element that holds the page's script, compressed. */
const scriptId = 'script';

/**
 * Reads the script that unpacks the page's script and runs it; uncompressed, the page's script would be half of the
 * file. The policy of the page contains the digest of the unpacked script, so no other script can run this way.
 */
const readStarter = () =>
  readFile(join(import.meta.dirname, '../app/startSingleFile.js'), 'utf8').then((text) =>
    text.replace(/^\/\/.*\n/gm, '').trim(),
  );

/**
 * The whole site as the HTML of one page that can be opened from a disk, with its own policy.
 *
 * @throws Error if the page would load any other file
 */
export async function toSingleFile(
  client: WholeClient,
  page: RenderedPage,
  parts: PageParts,
): Promise<string> {
  const starter = await readStarter();
  const filled = fillPage(client.template, page, parts)
    // Hides controls that need a site (style sheets look for `data-single`).
    .replace('<html ', '<html data-single ')
    .replace(/<script type="application\/json" id="page-data">[\s\S]*?<\/script>/, () =>
      zippedElement('page-data', page.pageData),
    )
    .replace('</head>', () => `  <style>${client.style.trim()}</style>\n  </head>`)
    .replace(
      '</body>',
      () =>
        `${client.data}${zippedElement(scriptId, client.script)}<script>${starter}</script>\n  </body>`,
    );
  const outside = outsideReferences(filled);
  if (outside.length > 0) throw new Error(`alliance-map.html refers to ${outside.join(', ')}`);
  return withPolicy(filled, policyOf(filled, 'file', [client.script]));
}
