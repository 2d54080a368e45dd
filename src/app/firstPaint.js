// Runs at the end of the page, before its first paint where the page came at once, so that the prerendered
// page already stands as the address and the screen want it.
// Plain and short: it is inlined into the HTML. `views/map/useMapSize.ts` takes over afterwards.
{
  const explore = document.querySelector('.explore');
  const view = new URLSearchParams(location.search).get('view');
  const panel = document.getElementById(location.hash.slice(1))?.closest('.panel');
  if (explore && panel) explore.dataset.reading = panel.id;
  if (explore && ['table', 'grid'].includes(view)) explore.dataset.view = view;
  const { dataset } = document.documentElement;
  const show = () => delete dataset.arriving;
  if (panel) {
    // A panel is long: the fonts come with its first picture or not before the next touch, so that no line moves.
    const late = setTimeout(() => {
      dataset.fonts = 'system';
      addEventListener('pointerdown', () => delete dataset.fonts, { once: true });
      show();
    }, 400);
    const fonts = ['Source Serif 4', 'Source Sans 3'].map((name) =>
      document.fonts.load(`1em "${name}"`),
    );
    Promise.all(fonts).then(() => {
      clearTimeout(late);
      show();
    }, show);
  } else show();
}
{
  const svg = document.querySelector('svg.map');
  const frames = svg && JSON.parse(svg.dataset.frames);
  const { clientWidth: width, clientHeight: height } = svg?.parentElement ?? {};
  if (frames && width && height) {
    const name = width / height < 1.1 ? 'tall' : 'wide';
    const { viewBox, turn } = frames[name];
    const [, , shownWidth, shownHeight] = viewBox.split(' ');
    svg.setAttribute('viewBox', viewBox);
    svg.dataset.frame = name;
    svg.querySelector('.map__camera').setAttribute('transform', `rotate(${turn})`);
    const unitsPerPixel = Math.max(shownWidth / width, shownHeight / height);
    svg.style.setProperty('--units-per-pixel', unitsPerPixel);
    for (const pattern of svg.querySelectorAll('pattern[data-of]')) {
      pattern.setAttribute('patternTransform', `rotate(${-turn}) scale(${unitsPerPixel})`);
    }
    const isOnMap = svg.closest('.explore').dataset.view !== 'table';
    for (const { dataset } of svg.querySelectorAll('.map__member')) {
      const isSmall = frames.extents[dataset.of] / unitsPerPixel < frames.patternFromPx;
      if (isOnMap && isSmall) dataset.small = 'true';
    }
  }
}
