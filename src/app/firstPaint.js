// Runs at the end of the page, before its first paint where the page came at once, so that the prerendered
// page already stands as the address and the screen want it.
// Plain and short: it is inlined into the HTML.
{
  const explore = document.querySelector('.explore');
  const query = new URLSearchParams(location.search);
  const view = query.get('view');
  const panel = document.getElementById(location.hash.slice(1))?.closest('.panel');
  if (explore && panel) explore.dataset.reading = panel.id;
  if (explore && ['table', 'grid'].includes(view)) explore.dataset.view = view;
  const { dataset } = document.documentElement;
  const show = () => delete dataset.arriving;
  // The colours and words of a vote come with the script, which shows the page; without it the page shows itself.
  const isVote = query.has('by');
  if (isVote) setTimeout(show, 1000);
  const showNow = () => {
    if (isVote && !dataset.view && 'arriving' in dataset) dataset.arriving = 'vote';
    else show();
  };
  if (panel) {
    // A panel is long: the fonts come with its first picture or not before the next touch, so that no line moves.
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
