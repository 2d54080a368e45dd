import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { extname, join, normalize, sep } from 'node:path';
import { headersFor, type HeaderRule } from '#build/hosting/headerRules.ts';
import { parseHeadersFile } from '#build/hosting/headersFile.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Encodings of the compressed copies that may lie next to a file; the one with the smaller files first. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}

/** The file behind an address; null if there is none, if it is outside the folder, or if its name begins with `_`. */
async function findFile(folder: string, address: string): Promise<string | null> {
  let path;
  try {
    path = normalize(decodeURIComponent(address));
  } catch {
    return null;
  }
  if (path.includes('\0') || path.startsWith(`${sep}_`)) return null;
  const asked = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path);
  if (!asked.startsWith(folder + sep)) return null;
  return (await statOf(asked))?.isFile() ? asked : null;
}

async function answer(
  folder: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const headers: Record<string, string> = { ...headersFor(rules, pathname) };
  const policy = headers['Content-Security-Policy'];
  // Only a page in the mode `embed` may be framed by other sites.
  if (policy !== undefined && searchParams.get('mode') === 'embed')
    headers['Content-Security-Policy'] = policy.replace(
      /frame-ancestors [^;]+/,
      'frame-ancestors *',
    );
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await findFile(folder, pathname);
  if (file === null) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  const accepted = (request.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  let [sent, encoding] = [file, ''];
  for (const { name, ending } of encodings) {
    if (encoding !== '' || !accepted.includes(name) || !(await statOf(file + ending))) continue;
    [sent, encoding] = [file + ending, name];
  }
  const { size, mtimeMs } = await stat(sent);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  headers['Content-Type'] = types[extname(file)] ?? 'application/octet-stream';
  headers['Vary'] = 'Accept-Encoding';
  headers['ETag'] = etag;
  headers['Cache-Control'] ??= 'no-cache';
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  if (encoding !== '') headers['Content-Encoding'] = encoding;
  headers['Content-Length'] = String(size);
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(sent), response);
}

async function rulesOf(folder: string): Promise<readonly HeaderRule[]> {
  try {
    return parseHeadersFile(await readFile(join(folder, '_headers'), 'utf8'));
  } catch {
    return [];
  }
}

/**
 * Starts a static server for `dist/` that sends the headers of its file `_headers`, as hosts do.
 *
 * @param port 0 takes any free port
 * @returns its address and a function that stops it
 * @throws Error if the port is in use
 */
export async function serve(
  folder: string,
  port: number,
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    rulesOf(folder)
      .then((rules) => answer(folder, rules, request, response))
      .catch((problem: unknown) => {
        // If the response was destroyed, the reader has left early, which is not an error.
        if (!response.destroyed) console.error(`${request.url}:`, problem);
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      });
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actual}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
