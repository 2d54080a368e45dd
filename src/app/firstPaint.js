// Runs inside the page before its first paint, so that the prerendered map already fits the screen.
// Plain and short: it is inlined into the HTML. `views/map/useMapSize.ts` takes over afterwards.
{
  const query = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  if (query.get('mode') === 'embed') dataset.mode = 'embed';
  if (['light', 'dark'].includes(query.get('theme'))) dataset.theme = query.get('theme');
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
    svg.style.setProperty('--units-per-pixel', Math.max(shownWidth / width, shownHeight / height));
  }
}
