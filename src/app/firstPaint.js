// Runs at the end of the page and adapts the prerendered page to the address and the screen. If the page arrived in one
// piece, this is before its first paint.
// Plain and short, because it is inlined into the HTML.
{
  const explore = document.querySelector('.explore');
  const query = new URLSearchParams(location.search);
  const view = query.get('view');
  const panel = document.getElementById(location.hash.slice(1))?.closest('.panel');
  if (explore && panel) explore.dataset.reading = panel.id;
  if (explore && ['table', 'grid'].includes(view)) explore.dataset.view = view;
  const { dataset } = document.documentElement;
  const show = () => delete dataset.arriving;
  // The colours and words of a vote need the main script, which then shows the page. If it fails, the timeout does.
  const isVote = query.has('by');
  if (isVote) setTimeout(show, 1000);
  const showNow = () => {
    if (isVote && !dataset.view && 'arriving' in dataset) dataset.arriving = 'vote';
    else show();
  };
  if (panel) {
    // Fonts that arrive late would move the lines of a long panel. So a panel waits 400 ms for them; after that it uses
    // the system's fonts until the next touch.
    const late = setTimeout(() => {
      dataset.fonts = 'system';
      addEventListener('pointerdown', () => delete dataset.fonts, { once: true });
      showNow();
    }, 400);
    const fonts = ['Source Serif 4', 'Source Sans 3'].map((name) =>
      document.fonts.load(`1em "${name}"`, panel.textContent),
    );
    Promise.all(fonts).then(() => {
      clearTimeout(late);
      showNow();
    }, showNow);
  } else showNow();
}
