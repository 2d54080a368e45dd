// Published in place of sw.js, this removes the offline copy from every visitor's browser: docs/offline.md.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const leave = async () => {
    const prefix = `alliance-map ${self.registration.scope} `;
    const own = (await caches.keys()).filter((name) => name.startsWith(prefix));
    await Promise.all(own.map((name) => caches.delete(name)));
    await self.registration.unregister();
    // Whoever comes back without a copy has been here: no second reload.
    if (own.length === 0) return;
    const pages = await self.clients.matchAll({ type: 'window' });
    await Promise.all(pages.map((page) => page.navigate(page.url)));
  };
  event.waitUntil(leave());
});
