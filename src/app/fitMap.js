// Runs at the end of the page, after `firstPaint.js`. Fits the prerendered drawing to the screen, so that it does not
// change when React starts; from then on `views/map/useMapSize.ts` does it.
// Plain and short, because it is inlined into the HTML.
function fitMap() {
  const svg = document.querySelector('svg.map');
  const { clientWidth: width, clientHeight: height } = svg?.parentElement ?? {};
  if (!width || !height) return;
  const frames = JSON.parse(svg.dataset.frames);
  const name = width / height < frames.tallBelow ? 'tall' : 'wide';
  // Names and hatch scale with the text size of the page.
  const letterScale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const isNarrow = name === 'wide' && width < frames.narrowBelowPx * letterScale;
  const { viewBox, turn } = frames[isNarrow ? 'narrow' : name];
  const [, , shownWidth, shownHeight] = viewBox.split(' ');
  const unitsPerPixel = Math.max(shownWidth / width, shownHeight / height);
  svg.setAttribute('viewBox', viewBox);
  svg.dataset.frame = name;
  svg.style.setProperty('--units-per-pixel', unitsPerPixel);
  svg.querySelector('.map__camera').setAttribute('transform', `rotate(${turn})`);
  for (const pattern of svg.querySelectorAll('pattern[data-of]')) {
    const scale = unitsPerPixel * letterScale;
    pattern.setAttribute('patternTransform', `rotate(${-turn}) scale(${scale})`);
  }
  // Only in the overview are members too small for patterns, not at the table or in the view of one member.
  const showsAll = location.hash.length < 2 && !location.search.includes('view=table');
  for (const member of svg.querySelectorAll('.map__member')) {
    const extent = frames.extents[member.dataset.of] / unitsPerPixel;
    if (showsAll && extent < frames.patternFromPx) member.dataset.small = 'true';
  }
}
fitMap();
