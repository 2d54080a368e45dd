import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { toBrotli } from '#build/precompress.ts';

/** One answered request. */
export interface Served {
  readonly path: string;
  /** Bytes of the body as sent: compressed by brotli if that helps. */
  readonly bytes: number;
}

/** A web server that counts what it sends. */
export interface CountingServer {
  readonly url: string;
  /** All answered requests since the list was last emptied. */
  readonly served: Served[];
  close(): void;
}

const types: Readonly<Record<string, { type: string; isText?: boolean }>> = {
  '.html': { type: 'text/html; charset=utf-8', isText: true },
  '.js': { type: 'text/javascript; charset=utf-8', isText: true },
  '.css': { type: 'text/css; charset=utf-8', isText: true },
  '.json': { type: 'application/json; charset=utf-8', isText: true },
  '.webmanifest': { type: 'application/manifest+json', isText: true },
  '.svg': { type: 'image/svg+xml', isText: true },
  '.png': { type: 'image/png' },
  '.woff2': { type: 'font/woff2' },
};

interface Stored {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

async function store(file: string): Promise<Stored> {
  const { type, isText } = types[extname(file)] ?? { type: 'application/octet-stream' };
  const raw = readFileSync(file);
  const body = isText ? await toBrotli(raw) : raw;
  return {
    body,
    headers: { 'Content-Type': type, ...(isText ? { 'Content-Encoding': 'br' } : {}) },
  };
}

/**
 * Serves folders as a good host would, with files compressed beforehand by brotli at the level of our build, and
 * records what it sent.
 *
 * @param folders a file is taken from the first folder that has it
 */
export async function countingServer(folders: readonly string[]): Promise<CountingServer> {
  const stored = new Map<string, Promise<Stored>>();
  const served: Served[] = [];
  const find = (path: string) =>
    folders
      .map((folder) => join(folder, path))
      .map((file) =>
        existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file,
      )
      .find((file) => existsSync(file));

  const storedAt = (file: string) => {
    const known = stored.get(file) ?? store(file);
    stored.set(file, known);
    return known;
  };
  // The files that a page loads are compressed in advance; others of a build are seldom requested.
  for (const folder of folders) {
    const assets = join(folder, 'assets');
    const names = existsSync(assets) ? readdirSync(assets) : [];
    const files = [join(folder, 'index.html'), ...names.map((name) => join(assets, name))];
    await Promise.all(files.filter((file) => existsSync(file)).map(storedAt));
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = find(path);
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const known = await storedAt(file);
    served.push({ path, bytes: known.body.length });
    response
      .writeHead(200, {
        ...known.headers,
        'Content-Length': known.body.length,
        'Cache-Control': path.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      })
      .end(known.body);
  };
  const server = createServer((request, response) => void answer(request, response));
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    served,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
