import type { Policy } from '#build/contentSecurity.ts';

/** Headers of the files with the address `path`. A `*` at its end matches any rest. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers of every file. Two rules for the same file must not share a header: some hosts would send it twice. */
const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), fullscreen=(self), screen-wake-lock=(self)',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
};

const toPolicy = (policy: Policy) => [...policy, "frame-ancestors 'self'"].join('; ');

/** The headers of the whole site, for any host. */
export function headerRules(policies: { site: Policy; file: Policy }): readonly HeaderRule[] {
  const fresh = { 'Cache-Control': 'no-cache' };
  const own = { 'Cross-Origin-Resource-Policy': 'same-origin' };
  const page = { ...own, 'Content-Security-Policy': toPolicy(policies.site), ...fresh };
  return [
    { path: '/*', headers: always },
    {
      path: '/assets/*',
      // A frame that is sandboxed without an origin may load script, data and fonts only if every origin may.
      headers: {
        'Cache-Control': 'public, max-age=31536000, immutable',
        'Access-Control-Allow-Origin': '*',
        ...own,
      },
    },
    // Other sites use the record's data and the script for embedding pages.
    ...['/record.json', '/record.csv', '/record.jsonld', '/embed.js'].map((path) => ({
      path,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        ...fresh,
      },
    })),
    { path: '/', headers: page },
    { path: '/index.html', headers: page },
    {
      path: '/alliance-map.html',
      headers: { 'Content-Security-Policy': toPolicy(policies.file), ...own, ...fresh },
    },
    {
      path: '/sw.js',
      headers: {
        'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
        ...fresh,
      },
    },
  ];
}

/** All headers of one address, for hosts that apply only one rule to an address. */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): Readonly<Record<string, string>> {
  const matches = (rule: HeaderRule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
  return Object.assign({}, ...rules.filter(matches).map(({ headers }) => headers)) as Record<
    string,
    string
  >;
}
