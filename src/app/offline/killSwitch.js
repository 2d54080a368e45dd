// Published in place of sw.js, this removes the offline copy from every visitor's browser. See docs/offline.md.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const leave = async () => {
    const prefix = `alliance-map ${self.registration.scope} `;
    const own = (await caches.keys()).filter((name) => name.startsWith(prefix));
    await Promise.all(own.map((name) => caches.delete(name)));
    await self.registration.unregister();
    // Without a copy this has already run in this browser: do not reload a second time.
    if (own.length === 0) return;
    const pages = await self.clients.matchAll({ type: 'window' });
    await Promise.all(pages.map((page) => page.navigate(page.url)));
  };
  event.waitUntil(leave());
});
