// Keeps every <iframe data-alliance-map> of a page as high as the map inside it, so that it needs no scroll
// bar. It listens to one message, { type: 'alliance-map:height', version: 1, height }, believes only the
// frame's own window and origin, and changes nothing but that frame's height. See docs/embed.md.
(() => {
  'use strict';
  const least = 120;
  const most = 40_000;
  const frames = () => document.querySelectorAll('iframe[data-alliance-map]');

  /** A frame sandboxed without `allow-same-origin` speaks from the origin "null". */
  function originOf(frame) {
    const sandbox = frame.getAttribute('sandbox');
    const isOpaque = sandbox !== null && !sandbox.split(/\s+/).includes('allow-same-origin');
    return isOpaque ? 'null' : new URL(frame.src, document.baseURI).origin;
  }

  window.addEventListener('message', ({ data, origin, source }) => {
    if (typeof data !== 'object' || data === null) return;
    const { type, version, height } = data;
    if (type !== 'alliance-map:height' || version !== 1) return;
    if (!Number.isFinite(height) || height < least || height > most) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
      frame.style.boxSizing = 'content-box';
      frame.style.height = `${Math.ceil(height)}px`;
    }
  });

  // A map that was ready before this script says its height again when its frame changes.
  for (const frame of frames()) frame.style.height = `${frame.offsetHeight + 1}px`;
})();
