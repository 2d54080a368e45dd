import { headersFor, type HeaderRule } from '#build/hosting/headerRules.ts';

/** Configuration for a site block of Caddy whose `root` is the folder of the site. */
export function toCaddyFile(rules: readonly HeaderRule[]): string {
  const block = (matcher: string, headers: Readonly<Record<string, string>>) => [
    `header ${matcher} {`,
    ...Object.entries(headers).map(([name, value]) => `  ${name} "${value}"`),
    '}',
  ];
  const policy = headersFor(rules, '/')['Content-Security-Policy'] ?? '';
  return [
    '# Written by npm run build. In the site block: import <this folder>/_Caddyfile',
    '@hidden path /_*',
    'respond @hidden 404',
    ...rules.flatMap(({ path, headers }) => block(path === '/*' ? '' : path, headers)),
    '# Only an embedded page may be framed by others.',
    '@embedded {',
    '  path / /index.html',
    '  query mode=embed',
    '}',
    ...block('@embedded', {
      'Content-Security-Policy': policy.replace("frame-ancestors 'self'", 'frame-ancestors *'),
    }),
    'file_server {',
    '  precompressed br gzip',
    '}',
    '',
  ].join('\n');
}
