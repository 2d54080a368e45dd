// Runs at the end of the page, after `firstPaint.js`: fits the prerendered drawing to the screen, so that the first
// picture is the one that stays. Plain and short: it is inlined into the HTML. `views/map/useMapSize.ts` takes over.
function fitMap() {
  const svg = document.querySelector('svg.map');
  const { clientWidth: width, clientHeight: height } = svg?.parentElement ?? {};
  if (!width || !height) return;
  const frames = JSON.parse(svg.dataset.frames);
  const name = width / height < frames.tallBelow ? 'tall' : 'wide';
  const { viewBox, turn } =
    frames[name === 'wide' && width < frames.narrowBelowPx ? 'narrow' : name];
  const [, , shownWidth, shownHeight] = viewBox.split(' ');
  const unitsPerPixel = Math.max(shownWidth / width, shownHeight / height);
  svg.setAttribute('viewBox', viewBox);
  svg.dataset.frame = name;
  svg.style.setProperty('--units-per-pixel', unitsPerPixel);
  svg.querySelector('.map__camera').setAttribute('transform', `rotate(${turn})`);
  // The hatch grows with the page's text, as names do.
  const scale =
    (unitsPerPixel * parseFloat(getComputedStyle(document.documentElement).fontSize)) / 16;
  for (const pattern of svg.querySelectorAll('pattern[data-of]')) {
    pattern.setAttribute('patternTransform', `rotate(${-turn}) scale(${scale})`);
  }
  // With an address of its own the drawing will be at the table or near a member, where a pattern has room.
  const showsAll = location.hash.length < 2 && !location.search.includes('view=table');
  for (const member of svg.querySelectorAll('.map__member')) {
    const extent = frames.extents[member.dataset.of] / unitsPerPixel;
    if (showsAll && extent < frames.patternFromPx) member.dataset.small = 'true';
  }
}
fitMap();
