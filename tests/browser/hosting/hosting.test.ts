import { Agent } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '#build/hosting/headerRules.ts';
import { parseHeadersFile } from '#build/hosting/headersFile.ts';
import { dist } from '../../support/site.ts';
import { ask } from './ask.ts';
import { serverKinds, startServer } from './servers.ts';

const rules = parseHeadersFile(await readFile(join(dist, '_headers'), 'utf8'));
const read = (path: string) => readFile(join(dist, path === '' ? 'index.html' : path));

/** Paths that a first visit loads: the page, its script, data and fonts. */
async function firstVisit(): Promise<readonly string[]> {
  const html = (await read('')).toString();
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => path);
  const fonts = (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.woff2'));
  return [...new Set(['', ...named.map(String), ...fonts.map((name) => `assets/${name}`)])];
}

describe.each(serverKinds.filter(({ isInstalled }) => isInstalled()))('$name', (kind) => {
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startServer(kind, dist);
  });
  afterAll(() => server.close());

  it('sends every header that the rules ask for, and each once', async () => {
    const visited = ['', 'index.html', 'alliance-map.html', 'sw.js', 'record.csv', 'embed.js'];
    for (const path of [...visited, ...(await firstVisit())]) {
      const { status, headers, body } = await ask(server.url + path);
      expect(status, path).toBe(200);
      expect(body.equals(await read(path)), path).toBe(true);
      for (const [name, value] of Object.entries(headersFor(rules, `/${path}`)))
        expect(headers[name.toLowerCase()], `${name} of /${path}`).toBe(value);
    }
  });

  it('sends what lies there compressed: brotli before gzip, and plain to who takes neither', async () => {
    for (const path of await firstVisit()) {
      if (path.endsWith('.woff2')) continue;
      const plain = await read(path);
      for (const [accepted, expected] of [
        ['gzip, deflate, br, zstd', 'br'],
        ['gzip', 'gzip'],
        ['identity', undefined],
      ] as const) {
        const { headers, body, sent } = await ask(server.url + path, {
          'Accept-Encoding': accepted,
        });
        expect(headers['content-encoding'], `${path} for ${accepted}`).toBe(expected);
        expect(body.equals(plain), `${path} for ${accepted}`).toBe(true);
        if (expected !== undefined) expect(sent).toBeLessThan(plain.length);
      }
    }
  });

  it('answers a page that has not changed without sending it again', async () => {
    const { headers } = await ask(server.url);
    const again = await ask(server.url, { 'If-None-Match': String(headers.etag) });
    expect([again.status, again.sent]).toEqual([304, 0]);
  });

  it('lets others frame the embedded page only, and keeps its own files to itself', async () => {
    const policyAt = async (path: string) =>
      (await ask(server.url + path)).headers['content-security-policy'];
    expect(await policyAt('?mode=embed')).toContain('frame-ancestors *');
    expect(await policyAt('?mode=kiosk')).toContain("frame-ancestors 'self'");
    for (const path of ['_headers', '_nginx.conf', '_Caddyfile', 'assets/none.js', 'none'])
      expect((await ask(server.url + path)).status, path).toBe(404);
  });

  it('serves 300 readers at once, each three times, without one error', async () => {
    const files = await Promise.all(
      (await firstVisit()).map(async (path) => ({ path, bytes: await read(path) })),
    );
    const agent = new Agent({ keepAlive: true, maxSockets: 300 });
    let wrong = 0;
    const visit = async () => {
      for (const { path, bytes } of files) {
        const { status, body } = await ask(server.url + path, { 'Accept-Encoding': 'br' }, agent);
        if (status !== 200 || body.length !== bytes.length) wrong += 1;
      }
    };
    await Promise.all(
      Array.from({ length: 300 }, async () => {
        for (let times = 0; times < 3; times += 1) await visit();
      }),
    );
    agent.destroy();
    expect(wrong).toBe(0);
    expect(server.complaints()).not.toMatch(/\[(?:error|alert|crit|emerg)\]|"level":"error"/);
  });
});

it('is tried with at least one real server', () => {
  expect(serverKinds.some(({ isInstalled }) => isInstalled())).toBe(true);
});
