import type { WholeClient } from '#build/clientBuild.ts';
import { policyOf, withPolicy } from '#build/contentSecurity.ts';
import { fillPage } from '#build/page.ts';
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
 * Writes the whole product as one page that opens from a disk, with its own policy.
 *
 * @throws Error if the page would ask for any other file
 */
export function toSingleFile(
  client: WholeClient,
  page: RenderedPage,
  parts: { firstPaint: string; head: string },
): string {
  const filled = fillPage(client.template, page, parts)
    // What only a site can offer hides itself.
    .replace('<html ', '<html data-single ')
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
