import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { six } from '../support/alliance.ts';
import { boxesOf, isInside, overlaps, type Box } from '../support/boxes.ts';
import { sharePage, withPage } from '../support/chromium.ts';
import { builtInGeometry } from '../support/geometry.ts';
import { interiorPoint, settled, shape } from '../support/gestures.ts';
import { walkTo } from '../support/walk.ts';

const viewports = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

const drawing = 'svg:has([data-member])';

/**
 * Empty room in the box of a text, above capitals and below letters, in CSS pixels: a quarter of the page's text size.
 */
const letterRoom = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 4);

/** What is wrong with the labels on the drawing as it is now, in words. */
async function faultsOfLabels(page: Page): Promise<readonly string[]> {
  await settled(page);
  const [frame] = await boxesOf(page, drawing);
  const labels = await boxesOf(page, `${drawing} text`);
  if (!frame || labels.length < 6) return [`only ${labels.length} names are drawn`];
  const others = await boxesOf(page, 'a[data-seat], [data-legend], [data-panel], h1');
  const roomPx = await letterRoom(page);
  return [
    ...labels
      .filter((one) => !isInside(one, frame, 2))
      .map((one) => `"${one.name}" leaves the frame`),
    ...overlaps(labels, labels, roomPx),
    ...overlaps(labels, others, roomPx),
  ];
}

const namesOn = async (page: Page) =>
  (await boxesOf(page, `${drawing} text`)).map(({ name }) => name);

/**
 * Box around a shape as drawn on the screen, in CSS pixels. The browser's own box is that of the shape's turned box,
 * which is larger.
 */
async function outlineBox(page: Page, id: string): Promise<Box> {
  const box = await shape(page, id).evaluate((element) => {
    const path = element as SVGPathElement;
    const toScreen = path.getScreenCTM()!;
    const steps = 600;
    const points = Array.from({ length: steps }, (_, step) =>
      path.getPointAtLength((step / steps) * path.getTotalLength()).matrixTransform(toScreen),
    );
    const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  });
  return { name: id, ...box };
}

/** Which of the six shapes leave the drawing or lie below something else, in words. */
async function faultsOfShapes(page: Page): Promise<readonly string[]> {
  const [frame] = await boxesOf(page, '.stage__drawing');
  const shapes = await Promise.all(six.map((id) => outlineBox(page, id)));
  const others = await boxesOf(
    page,
    'a[data-seat], [data-legend], [data-panel], h1, .stage__note, .zoom-controls',
  );
  return [
    ...shapes
      .filter((one) => !frame || !isInside(one, frame, 2))
      .map(({ name }) => `${name} leaves`),
    ...overlaps(shapes, others, 2),
  ];
}

/** How much wider the page is than the screen, in CSS pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(viewports)('at $width × $height', (viewport) => {
  const open = sharePage({ viewport });

  it('names stand inside the map, none over another, none under panel, legend or seats', async () => {
    const page = await open();
    await walkTo(page, '');
    expect(await faultsOfLabels(page)).toEqual([]);
    expect(await faultsOfShapes(page)).toEqual([]);
    const names = (await boxesOf(page, `${drawing} text`)).map(({ name }) => name);
    const wanted = ['Russia', 'Kazakhstan', 'Belarus', 'Kyrgyzstan', 'Tajikistan', 'Armenia'];
    for (const name of [...wanted, 'Ukraine']) expect(names).toContain(name);
  });

  it('Ukraine is named wherever its land is in sight: beside a panel, near Belarus, in the lesson', async () => {
    const page = await open();
    for (const path of ['#CSTO', '#RUS', '#BLR', '?mode=present', '?mode=present&step=3']) {
      await walkTo(page, path);
      await expect.poll(() => namesOn(page), { message: path }).toContain('Ukraine');
      expect(await faultsOfZoomedLabels(page), path).toEqual([]);
    }
  });

  it('beside the panel of Russia, which is most of the map, all six stay in sight', async () => {
    const page = await open();
    await walkTo(page, '#RUS');
    expect(await faultsOfShapes(page)).toEqual([]);
  });

  it('near a state those around it are named too, none over another or under the panel', async () => {
    const page = await open();
    await walkTo(page, '#ARM');
    for (const name of ['Armenia', 'Georgia', 'Azerbaijan', 'Türkiye', 'Iran'])
      await expect.poll(() => namesOn(page)).toContain(name);
    for (const id of six) {
      await walkTo(page, `#${id}`);
      expect(await faultsOfZoomedLabels(page), id).toEqual([]);
    }
  });

  it('every state has a point that chooses it, on the map and at the table', async () => {
    const page = await open();
    for (const path of ['', '?view=table']) {
      await walkTo(page, path);
      for (const id of six)
        expect(await interiorPoint(page, id), `${id} at "${path}"`).toBeDefined();
    }
  });

  it('the six are equally large at the table, large enough for a finger, their names clear of each other', async () => {
    const page = await open();
    await walkTo(page, '?view=table');
    const areas = new Map(builtInGeometry().members.map(({ id, area }) => [id, area]));
    const drawn: number[] = [];
    for (const id of six) {
      const scale = await shape(page, id).evaluate((element) => {
        const { a, b, c, d } = (element as SVGGraphicsElement).getScreenCTM()!;
        return a * d - b * c;
      });
      drawn.push(scale * (areas.get(id) ?? 0));
      const { width, height } = (await shape(page, id).boundingBox())!;
      expect(Math.min(width, height), id).toBeGreaterThanOrEqual(44);
    }
    expect(Math.max(...drawn) / Math.min(...drawn)).toBeLessThan(1.02);
    expect(await faultsOfLabels(page)).toEqual([]);
  });

  it('nothing scrolls sideways, and every control is large enough for a finger', async () => {
    const page = await open();
    for (const hash of ['', '#KAZ', '#CSTO', '#sources', '#about']) {
      await walkTo(page, hash);
      expect(await sideways(page), hash).toBeLessThanOrEqual(0);
      const controls = await boxesOf(
        page,
        'a[data-seat], [data-legend], [data-close], nav[aria-label="Views"] a, button:not(p *, li *, blockquote *), summary',
      );
      const small = controls.filter(({ width, height }) => Math.min(width, height) < 43.5);
      expect(
        small.map(({ name, width, height }) => `${name}: ${width} × ${height}`),
        hash,
      ).toEqual([]);
      expect(overlaps(await boxesOf(page, 'a[data-seat], [data-legend]')), hash).toEqual([]);
    }
  });
});

it.each([320, 390])(
  'at %i px the six stay as large as a fingertip at the table over an open sheet, with their names',
  (width) =>
    withPage({ viewport: { width, height: width < 360 ? 568 : 844 } }, async (page) => {
      await page.goto(new URL('?view=table#RUS', page.url()).href);
      expect(await faultsOfLabels(page)).toEqual([]);
      for (const id of six) {
        const box = (await shape(page, id).boundingBox())!;
        expect(Math.max(box.width, box.height), id).toBeGreaterThanOrEqual(30);
      }
    }),
);

/** The same faults when zoomed in, where there may be fewer labels. */
async function faultsOfZoomedLabels(page: Page): Promise<readonly string[]> {
  const faults = await faultsOfLabels(page);
  return faults.filter((one) => !one.startsWith('only'));
}

it('at 400 % the page still does not scroll sideways', () =>
  withPage({ viewport: { width: 320, height: 256 } }, async (page) => {
    for (const path of ['', '#ARM', '?view=table', '?view=grid']) {
      await walkTo(page, path);
      expect(await sideways(page), path).toBeLessThanOrEqual(0);
    }
  }));

it.each([
  { width: 960, height: 540 },
  { width: 1000, height: 700 },
  { width: 1024, height: 576 },
  { width: 1280, height: 600 },
])('a low window of $width × $height, as at 200 %, keeps a map that can be used', (viewport) =>
  withPage({ viewport }, async (page) => {
    await settled(page);
    const map = page.locator('.stage__drawing');
    for (const path of ['', '#ARM', '?view=table']) {
      await page.goto(new URL(`./${path}`, page.url()).href);
      await settled(page);
      expect((await map.boundingBox())?.height, path).toBeGreaterThan(250);
    }
    await page.goto(new URL('./', page.url()).href);
    await settled(page);
    // A click that met anything else would fail.
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Show control on 16 May 2022' }).click();
    await page.locator('[data-seat="TJK"]').click();
    expect(await page.locator('#TJK').isVisible()).toBe(true);
  }),
);
