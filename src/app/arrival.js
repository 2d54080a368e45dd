// Runs in the head: what the address asks for is known before anything is painted.
// Plain and short: it is inlined into the HTML.
{
  const query = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  if (query.get('mode') === 'embed') dataset.mode = 'embed';
  if (['light', 'dark'].includes(query.get('theme'))) dataset.theme = query.get('theme');
  // A page that opens at a panel or a view is painted once it is whole; nothing then makes room for it.
  if (location.hash.length > 1 || query.has('view')) dataset.arriving = '';
}
