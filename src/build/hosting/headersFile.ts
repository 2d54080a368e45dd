import type { HeaderRule } from '#build/hosting/headerRules.ts';

/** The file `_headers` of Netlify and Cloudflare Pages. */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n');
}

/** Reads a `_headers` file, so that `npm start` sends the same headers as the hosts. */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    const [, name, value] = header ?? [];
    const rule = rules.at(-1);
    if (rule && name !== undefined && value !== undefined) rule.headers[name] = value;
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
  }
  return rules;
}
