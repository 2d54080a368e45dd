import { createHash } from 'node:crypto';

const sha256 = (text: string) =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Inline scripts of a page. Script elements that hold data (`type="application/…"`) do not run and are left out. */
const inlineScripts =
  /<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyles = /<style[^>]*>([\s\S]*?)<\/style>/g;

function hashesOf(html: string, elements: RegExp): readonly string[] {
  return [...new Set(Array.from(html.matchAll(elements), ([, text = '']) => sha256(text)))];
}

/** Directives of a Content Security Policy, to be joined with `; `. */
export type Policy = readonly string[];

/**
 * The policy of a page: it may load its own files and run only the scripts and styles that it was built with.
 * `frame-ancestors` is missing, because browsers apply it only in a header.
 *
 * @param place `site`: also files of the same origin; `file`: nothing but the page itself
 * @param unpacked scripts that the page holds compressed. Default: none
 */
export function policyOf(
  html: string,
  place: 'site' | 'file',
  unpacked: readonly string[] = [],
): Policy {
  const own = place === 'site' ? ["'self'"] : [];
  const from = (sources: readonly string[]) => (sources.length > 0 ? sources.join(' ') : "'none'");
  return [
    "default-src 'none'",
    `script-src ${from([...own, ...hashesOf(html, inlineScripts), ...unpacked.map(sha256)])}`,
    `style-src ${from([...own, ...hashesOf(html, inlineStyles)])}`,
    `img-src ${from([...own, 'data:', 'blob:'])}`,
    `font-src ${from(place === 'site' ? own : ['data:'])}`,
    `connect-src ${from(own)}`,
    `manifest-src ${from(own)}`,
    `worker-src ${from(own)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${place === 'site' ? 'app-sw' : 'app-file'}`,
  ];
}

/**
 * Writes a policy into the head of a page, before everything that it applies to.
 *
 * @throws Error if the page has no `<meta charset>`
 */
export function withPolicy(html: string, policy: Policy): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`;
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  if (!charset.test(html))
    throw new Error('the page has no <meta charset> to put its policy after');
  return html.replace(
    charset,
    (found) => `${found}\n    ${meta}\n    <meta name="referrer" content="no-referrer" />`,
  );
}
