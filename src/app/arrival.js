// Runs in the head, before anything is painted, and applies what the address asks for.
// The main script cannot tell that it is missing, so this does, at the lower edge of the window, where it moves nothing.
// Plain and short, because it is inlined into the HTML.
{
  const tellMissing = ({ target }) => {
    if (target.tagName !== 'SCRIPT') return;
    const message = document.createElement('p');
    message.className = 'load-failure';
    message.style = 'position:fixed;inset:auto 0 0;z-index:3';
    message.setAttribute('role', 'alert');
    message.textContent =
      'A part of this page could not be loaded. Everything can be read; to compare, zoom and save, reload the page.';
    document.getElementById('root').before(message);
  };
  addEventListener('error', tellMissing, { capture: true });
  const query = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  if (query.get('mode') === 'embed') dataset.mode = 'embed';
  if (['light', 'dark'].includes(query.get('theme'))) dataset.theme = query.get('theme');
  // Nothing is painted until the map and the seats have arrived, or for one second at most: seats painted without their
  // names would have to move.
  // A page that opens at a panel or in another view is painted when all of it has arrived (`firstPaint.js`).
  const show = () => delete dataset.arriving;
  dataset.arriving = '';
  if (location.hash.length < 2 && !query.has('view') && !query.has('by')) {
    setTimeout(show, 1000);
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.reader')) return;
      observer.disconnect();
      show();
    }).observe(document, { childList: true, subtree: true });
  }
}
