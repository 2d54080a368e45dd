import { gzipSync } from 'node:zlib';
import type { WholeClient } from '#build/clientBuild.ts';
import { policyOf, withPolicy } from '#build/contentSecurity.ts';
import { fillPage, type PageParts } from '#build/page.ts';
import type { RenderedPage } from '#build/prerender.tsx';

/** A script as text inside its element: nothing in it may look like the element's end. */
const asElementText = (script: string) =>
  script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');

/** What would make the browser ask for another file. */
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

/**
 * The drawing alone: the script reads the paths from it and makes the rest of the page, because the
 * panels as markup would take the file past a megabyte.
 */
function drawingOf({ app }: RenderedPage): string {
  const [drawing = ''] = /<svg[^>]*class="map"[\s\S]*?<\/svg>/.exec(app) ?? [];
  return `${drawing}<noscript>This copy of the map needs JavaScript. Switch it on and open the file again.</noscript>`;
}

const zippedElement = (id: string, text: string) =>
  `<script type="application/octet-stream" id="${id}">${gzipSync(text, { level: 9 }).toString('base64')}</script>`;

/**
 * Writes the whole product as one page that opens from a disk, with its own policy.
 *
 * @throws Error if the page would ask for any other file
 */
export function toSingleFile(client: WholeClient, page: RenderedPage, parts: PageParts): string {
  const slim = { ...page, app: drawingOf(page) };
  const filled = fillPage(client.template, slim, parts)
    // What only a site can offer hides itself.
    .replace('<html ', '<html data-single ')
    .replace('id="root"', 'id="root" data-drawing-only')
    .replace(/<script type="application\/json" id="page-data">[\s\S]*?<\/script>/, () =>
      zippedElement('page-data', page.pageData),
    )
    .replace('</head>', () => `  <style>${client.style.trim()}</style>\n  </head>`)
    // A module in the head would run before the page is whole: as part of the page it goes to its end.
    .replace(
      '</body>',
      () =>
        `${client.data}<script type="module">${asElementText(client.script)}</script>\n  </body>`,
    );
  const outside = outsideReferences(filled);
  if (outside.length > 0) throw new Error(`alliance-map.html refers to ${outside.join(', ')}`);
  return withPolicy(filled, policyOf(filled, 'file'));
}
