import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

/** A WebDriver session: the W3C protocol over `fetch`, without a library. */
export interface Session {
  readonly version: string;
  readonly get: <Value>(path: string) => Promise<Value>;
  readonly post: <Value>(path: string, body: unknown) => Promise<Value>;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly value: { readonly error?: string; readonly message?: string } | null;
}

/** A request that takes longer has hung. */
const patienceMs = 60_000;

/** Thrown if the driver gave no answer within `patienceMs`. It is unknown what the page did. */
export class DriverSilent extends Error {}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function request<Value>(method: string, url: string, body?: unknown): Promise<Value> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(patienceMs),
  }).catch((cause: unknown) => {
    if (!(cause instanceof DOMException && cause.name === 'TimeoutError')) throw cause;
    throw new DriverSilent(`the driver gave no answer to ${method} ${new URL(url).pathname}`, {
      cause,
    });
  });
  const { value } = (await response.json()) as Answer;
  if (value?.error !== undefined) throw new Error(`${value.error}: ${value.message ?? ''}`);
  return value as Value;
}

async function untilReady(base: string, driver: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (driver.exitCode !== null) throw new Error(`the driver ended with ${driver.exitCode}`);
    try {
      await request('GET', `${base}/status`);
      return;
    } catch {
      await new Promise((done) => {
        setTimeout(done, 50);
      });
    }
  }
  throw new Error('the driver does not answer');
}

/** Starts a driver program and opens its one session. */
export async function openSession(
  program: string,
  capabilities: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string>>,
): Promise<Session> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const driver = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  const end = () => void driver.kill();
  process.once('exit', end);
  try {
    await untilReady(base, driver);
    const session = await request<{
      sessionId: string;
      capabilities: { browserVersion: string };
    }>('POST', `${base}/session`, { capabilities: { alwaysMatch: capabilities } });
    const root = `${base}/session/${session.sessionId}`;
    return {
      version: session.capabilities.browserVersion,
      get: (path) => request('GET', root + path),
      post: (path, body) => request('POST', root + path, body),
      close: async () => {
        await request('DELETE', root).catch(() => undefined);
        process.off('exit', end);
        end();
      },
    };
  } catch (problem) {
    end();
    throw problem;
  }
}
