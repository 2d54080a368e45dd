import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram } from '../../support/debian.ts';

/** A web server that others are likely to host the site on. */
export interface ServerKind {
  readonly name: string;
  /** Debian packages that contain it. */
  readonly packages: readonly string[];
  readonly isInstalled: () => boolean;
  /**
   * Returns a complete configuration that serves `site` on a port of localhost, using the configuration file written by
   * the build.
   */
  readonly configure: (site: string, port: number, folder: string) => string;
  readonly command: (configuration: string) => readonly [string, ...string[]];
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** All web servers that the tests know. */
export const serverKinds: readonly ServerKind[] = [
  {
    name: 'nginx',
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    isInstalled: () => hasProgram('nginx') && existsSync(brotliModule),
    configure: (site, port, folder) => `
      load_module ${brotliModule};
      daemon off;
      worker_processes 2;
      pid ${folder}/nginx.pid;
      error_log stderr warn;
      events { worker_connections 2048; }
      http {
        include /etc/nginx/mime.types;
        access_log off;
        server {
          listen 127.0.0.1:${port} backlog=1024;
          root ${site};
          brotli_static on;
          include ${site}/_nginx.conf;
        }
      }`,
    command: (configuration) => ['nginx', '-e', 'stderr', '-c', configuration],
  },
  {
    name: 'Caddy',
    packages: ['caddy'],
    isInstalled: () => hasProgram('caddy'),
    configure: (site, port) => `{
        admin off
      }
      http://127.0.0.1:${port} {
        root * ${site}
        import ${site}/_Caddyfile
      }`,
    command: (configuration) => [
      'caddy',
      'run',
      '--adapter',
      'caddyfile',
      '--config',
      configuration,
    ],
  },
];

/** A free port of localhost. */
function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => found(port));
    });
  });
}

async function whenAnswering(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    try {
      await fetch(url, { method: 'HEAD' });
      return;
    } catch {
      await new Promise((later) => setTimeout(later, 50));
    }
  }
}

/**
 * Starts a server for a folder.
 *
 * @throws Error with the server's own message if it refuses the configuration
 */
export async function startServer(
  kind: ServerKind,
  site: string,
): Promise<{ url: string; complaints: () => string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'hosting-'));
  const configuration = join(folder, 'configuration');
  const port = await freePort();
  await writeFile(configuration, kind.configure(site, port, folder));
  const [program, ...args] = kind.command(configuration);
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.on('data', (chunk) => (words += String(chunk)));
  const url = `http://127.0.0.1:${port}/`;
  await whenAnswering(url, child);
  if (child.exitCode !== null) throw new Error(`${kind.name} did not start:\n${words}`);
  return {
    url,
    complaints: () => words,
    close: async () => {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
