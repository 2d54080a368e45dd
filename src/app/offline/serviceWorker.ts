/**
 * The worker that makes the whole site available offline after one visit. `build/worker.ts` compiles it to `sw.js` and
 * inserts the list of files.
 *
 * Each build has its own cache, which is filled completely or not at all, so that a page never gets files of another
 * build. The cache of the build before is kept, because a tab opened with that build may still need its files.
 */

/** The parts of a worker's global scope that are used. Declared here, because the project loads the types of a page. */
interface WaitingEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly location: Location;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}

declare const self: WorkerScope;
/** Replaced at build time: the files of this build, each with its digest. */
declare const PRECACHE: {
  readonly version: string;
  readonly files: readonly (readonly [address: string, integrity: string])[];
};

const startPage = './';
// Several copies of the product may share an origin, each in its own folder.
const prefix = `alliance-map ${self.registration.scope} `;
const cacheName = prefix + PRECACHE.version;
const kept = new Set(PRECACHE.files.map(([address]) => new URL(address, self.location.href).href));
const assets = new URL('./assets/', self.location.href).href;
const pages = [startPage, './index.html'].map((one) => new URL(one, self.location.href).href);

/** Loads a file of this build. Names in `assets/` contain a digest, so a copy cached by an older build is the same. */
async function load(address: string, integrity: string): Promise<Response> {
  const known = address.startsWith('assets/') ? await caches.match(address) : undefined;
  if (known) return known;
  const response = await fetch(address, { cache: 'no-cache', integrity });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function fill(): Promise<void> {
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(
      PRECACHE.files.map(async ([address, integrity]) => {
        await cache.put(address, await load(address, integrity));
      }),
    );
  } catch (problem) {
    await caches.delete(cacheName);
    throw problem;
  }
}

async function forgetOlder(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const before = own.filter((name) => name !== cacheName);
  await Promise.all(before.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(address: string, request: Request): Promise<Response> {
  const own = await caches.match(address, { cacheName });
  return own ?? (await caches.match(address)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOlder().then(() => self.clients.claim())),
);

self.addEventListener('message', ({ data }) => {
  if (data === 'apply') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  const isPage = pages.includes(address);
  // A page in a frame needs the server's headers for frames, so the network comes first; offline the copy must do.
  if (isPage && url.searchParams.get('mode') === 'embed')
    event.respondWith(fetch(request).catch(() => answer(startPage, request)));
  else if (isPage) event.respondWith(answer(startPage, request));
  else if (kept.has(address) || address.startsWith(assets))
    event.respondWith(answer(address, request));
});
