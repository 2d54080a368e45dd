import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../.ci/findChromium.mjs';
import { socialCard } from '#build/pageHead.ts';
import { serve } from '#build/serve.ts';

/**
 * `npm run build:pictures` draws the icons from `public/favicon.svg` and the social card from the built page, and
 * writes them into `public`, where they are committed. Needs a Chromium and a built site.
 */
const root = join(import.meta.dirname, '../..');
const publicFile = (name: string) => join(root, 'public', name);

/** Every reader loads this icon. It is reduced to few colours and steps of transparency, so that it is small. */
const tabIcon = 'icon-32.png';

/** Icons. `side` is in pixels; `margin` is the share of the side that stays free around the drawing. */
const icons = [
  { file: tabIcon, side: 32, margin: 0, isOpaque: false },
  { file: 'icon-180.png', side: 180, margin: 0.1, isOpaque: true },
  { file: 'icon-192.png', side: 192, margin: 0, isOpaque: false },
  { file: 'icon-512.png', side: 512, margin: 0, isOpaque: false },
  // Systems may cut off a fifth of a maskable icon at each side.
  { file: 'icon-maskable-512.png', side: 512, margin: 0.2, isOpaque: true },
] as const;

async function drawIcons(browser: Browser): Promise<void> {
  const svg = await readFile(publicFile('favicon.svg'), 'utf8');
  for (const { file, side, margin, isOpaque } of icons) {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    const ground = isOpaque ? 'background:#f6f7f9;' : '';
    await page.setContent(
      `<style>body{margin:0;${ground}}svg{display:block;padding:${margin * side}px;width:${side * (1 - 2 * margin)}px}</style>${svg}`,
    );
    const drawn = await page.screenshot({ omitBackground: !isOpaque });
    await writeFile(publicFile(file), file === tabIcon ? await simplify(page, drawn, svg) : drawn);
    await page.close();
  }
}

/** Reduces a picture to the colours of the light theme, which come first in `svg`, and four steps of transparency. */
async function simplify(page: Page, picture: Buffer, svg: string): Promise<Buffer> {
  const [light = ''] = svg.split('@media');
  const colours = [...light.matchAll(/#([\da-f]{6})/g)].map(([, hex = '']) => [
    ...Buffer.from(hex, 'hex'),
  ]);
  const address = await page.evaluate(
    async ({ source, allowed }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas to draw on');
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height);
      const { data } = pixels;
      for (let at = 0; at < data.length; at += 4) {
        // Functions here must have no name: the loader would wrap them in a helper that does not exist in the page.
        const { colour } = allowed
          .map((one) => ({
            colour: one,
            far: Math.hypot(...one.map((part, index) => part - (data[at + index] ?? 0))),
          }))
          .reduce((a, b) => (b.far < a.far ? b : a));
        const alpha = Math.round((data[at + 3] ?? 0) / 85) * 85;
        data.set(alpha === 0 ? [0, 0, 0, 0] : [...colour, alpha], at);
      }
      context.putImageData(pixels, 0, 0);
      return canvas.toDataURL('image/png');
    },
    { source: `data:image/png;base64,${picture.toString('base64')}`, allowed: colours },
  );
  return Buffer.from(address.replace(/^.*,/, ''), 'base64');
}

/** Draws the page without its controls, enlarged by a half, because previews of links are small. */
async function drawCard(browser: Browser, url: string): Promise<void> {
  const zoom = 1.5;
  const context = await browser.newContext({
    viewport: { width: socialCard.width / zoom, height: socialCard.height / zoom },
    deviceScaleFactor: zoom,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    bypassCSP: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('html[data-mode]', { state: 'attached' });
  await page.evaluate(() => {
    const [eyebrow, title, legend, map] = ['.eyebrow', 'h1', '.legend__classes', 'svg.map'].map(
      (selector) => document.querySelector(selector)?.cloneNode(true),
    );
    if (!eyebrow || !title || !legend || !(map instanceof SVGSVGElement))
      throw new Error('the page lacks a part of the card');
    const { wide } = JSON.parse(map.dataset['frames'] ?? '{}') as { wide: { viewBox: string } };
    map.setAttribute('viewBox', wide.viewBox);
    for (const label of map.querySelectorAll('.map__labels')) label.remove();
    const card = document.createElement('div');
    card.className = 'card';
    card.append(eyebrow, title, legend, map);
    document.body.replaceChildren(card);
  });
  await page.addStyleTag({
    content: `
      .card { position: relative; height: 100vh; overflow: clip }
      .card > * { position: absolute; left: 32px }
      .card .map { z-index: -1; left: 226px; bottom: 18px; width: 544px; height: 306px }
      .card .eyebrow { top: 26px }
      .card h1 { top: 56px; font-size: 31px; max-width: 22em }
      .card .legend__classes { bottom: 28px; left: 32px; display: grid; gap: 6px; margin: 0; padding: 0 }
      .card .legend__class { min-height: 0; padding: 0; border: 0; font-size: 17px }
    `,
  });
  await page.waitForTimeout(500);
  await page.screenshot({ path: publicFile(socialCard.file) });
  await context.close();
}

const executablePath = await findChromium('whole');
if (executablePath === undefined) throw new Error('No Chromium found: set CHROMIUM_PATH');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const { url, close } = await serve(join(root, 'dist'), 0);
try {
  await drawIcons(browser);
  await drawCard(browser, url);
} finally {
  close();
  await browser.close();
}
