// Runs in the head: what the address asks for is known before anything is painted.
// Plain and short: it is inlined into the HTML.
{
  const query = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  if (query.get('mode') === 'embed') dataset.mode = 'embed';
  if (['light', 'dark'].includes(query.get('theme'))) dataset.theme = query.get('theme');
  // Painted once the figure has come, or what has come within a second: seats without names would make room for them.
  // A page that opens at a panel or a view is painted once it is whole.
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
