import { headersFor, type HeaderRule } from '#build/hosting/headerRules.ts';

/** In nginx a location with headers does not inherit those around it, so each location gets all its headers. */
function location(match: string, rules: readonly HeaderRule[], path: string, more = ''): string {
  const headers = Object.entries(headersFor(rules, path)).map(
    ([name, value]) =>
      `  add_header ${name} "${value.replace("frame-ancestors 'self'", 'frame-ancestors $frame_ancestors')}" always;`,
  );
  return `location ${match} {\n${headers.join('\n')}\n${more}}\n`;
}

/** Configuration for a `server` block of nginx whose `root` is the folder of the site. */
export function toNginxFile(rules: readonly HeaderRule[]): string {
  const pages = rules
    .map(({ path }) => path)
    .filter((path) => path !== '/' && !path.endsWith('*'))
    .map((path) => location(`= ${path}`, rules, path));
  return [
    '# Written by npm run build. In the server block: include <this folder>/_nginx.conf;',
    'index index.html;',
    'gzip_static on;',
    '# With the module for brotli: brotli_static on;',
    '# Only an embedded page may be framed by others.',
    `set $frame_ancestors "'self'";`,
    'if ($arg_mode = embed) { set $frame_ancestors "*"; }',
    '',
    ...pages,
    location('/assets/', rules, '/assets/x', '  try_files $uri =404;\n'),
    location('~ ^/_', rules, '/*', '  return 404;\n'),
    location(
      '~ \\.webmanifest$',
      rules,
      '/*',
      '  types {}\n  default_type application/manifest+json;\n',
    ),
    location('/', rules, '/*', '  try_files $uri $uri/ =404;\n'),
  ].join('\n');
}
