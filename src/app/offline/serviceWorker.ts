/**
 * The worker that keeps the whole product after one visit. `build/worker.ts` compiles it to `sw.js` and puts
 * the list of files in.
 *
 * Each build has a cache of its own and fills it completely or not at all, so a page never meets the
 * files of another build. The cache before it stays: a tab that was opened under it may still ask.
 */

/** The parts of a worker's world that are used; the types of the page's world are loaded here. */
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
/** Replaced at build time: what this build consists of, each file with its digest. */
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

/** Names under `assets/` carry a digest: what an older build has kept is the same file. */
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
  // A framed page needs the headers that the server gives to framed pages; without a server it can stand alone.
  if (isPage && url.searchParams.get('mode') === 'embed')
    event.respondWith(fetch(request).catch(() => answer(startPage, request)));
  else if (isPage) event.respondWith(answer(startPage, request));
  else if (kept.has(address) || address.startsWith(assets))
    event.respondWith(answer(address, request));
});
