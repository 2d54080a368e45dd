import { expect, test } from 'vitest';
import { policyOf, withPolicy } from '#build/contentSecurity.ts';
import { toCaddyFile } from '#build/hosting/caddyFile.ts';
import { headerRules, headersFor } from '#build/hosting/headerRules.ts';
import { parseHeadersFile, toHeadersFile } from '#build/hosting/headersFile.ts';
import { toNginxFile } from '#build/hosting/nginxFile.ts';

const html =
  '<head><meta charset="utf-8" /><style>a{}</style></head><script>run()</script>' +
  '<script type="application/json">{"not":"run"}</script><script type="module" src="./a.js"></script>';
const site = policyOf(html, 'site');
const file = policyOf(html, 'file');
const rules = headerRules({ site, file });

test('a policy allows the scripts and styles of the page by their digests, and no data', () => {
  const digests = site.join(' ').match(/'sha256-[^']+'/g);
  expect(digests).toHaveLength(2);
  expect(site).toContain("connect-src 'self'");
  expect(file).toContain("connect-src 'none'");
  expect(withPolicy(html, site)).toContain(`content="${site.join('; ')}"`);
});

test('a page without a place for its policy is refused', () => {
  expect(() => withPolicy('<head></head>', site)).toThrow('charset');
});

test('the file of headers says the same after reading and writing', () => {
  expect(parseHeadersFile(toHeadersFile(rules))).toEqual(rules);
});

test('no address gets a header twice', () => {
  for (const path of ['/', '/index.html', '/alliance-map.html', '/sw.js', '/assets/a.js']) {
    const names = rules
      .filter((rule) =>
        rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
      )
      .flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(names).size).toBe(names.length);
  }
});

test.each([
  ['nginx', toNginxFile(rules)],
  ['Caddy', toCaddyFile(rules)],
])('%s sends what the rules say', (_, text) => {
  for (const path of ['/index.html', '/alliance-map.html', '/sw.js', '/assets/a.js']) {
    for (const [name, value] of Object.entries(headersFor(rules, path))) {
      expect(text).toContain(name);
      expect(text.replaceAll('$frame_ancestors', "'self'")).toContain(value);
    }
  }
});
