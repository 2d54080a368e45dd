import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { generatedAlliance, memberLists } from '../fixtures/generatedAlliance.ts';
import { six } from '../support/alliance.ts';
import { withPage } from '../support/chromium.ts';
import { dropFile } from '../support/dropFile.ts';

/** Presses a button of the share dialog, and returns the path of the saved file. */
async function save(page: Page, name: string): Promise<string> {
  await page.waitForSelector('html[data-view]', { state: 'attached' });
  if ((await page.locator('dialog[open]').count()) === 0)
    await page.getByRole('button', { name: 'Share', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download.path();
}

/** Opens an SVG file alone, in a page without any of our files, and measures what it shows. */
async function look(page: Page, path: string) {
  const alone = await page.context().newPage();
  await alone.setViewportSize({ width: 1600, height: 1000 });
  // The saved file has no extension, so it is served under an address with one.
  const svg = await readFile(path, 'utf8');
  await alone.route('http://alone.invalid/picture.svg', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: svg }),
  );
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.goto('http://alone.invalid/picture.svg');
  const seen = await alone.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
        return { left, top, right, bottom, width, height, text: element.textContent };
      });
    return {
      members: [...document.querySelectorAll<SVGElement>('[data-member]')].map((shape) => ({
        id: shape.dataset['member'],
        box: shape.getBoundingClientRect().toJSON() as DOMRect,
        fill: getComputedStyle(shape).fill,
      })),
      land: boxes('[data-land]')[0],
      dots: [...document.querySelectorAll<SVGElement>('[data-dot]')].map(
        ({ dataset }) => dataset['dot'],
      ),
      legend: boxes('[data-legend]'),
      texts: boxes('text'),
      hasPatterns: [...document.querySelectorAll('[fill^="url(#"]')].every((element) =>
        document.querySelector(element.getAttribute('fill')?.slice(4, -1) ?? ''),
      ),
      isStyled: document.querySelectorAll('[class], [style]').length > 0,
    };
  });
  await alone.close();
  return { ...seen, svg, asked: asked.filter((url) => !url.startsWith('data:')) };
}

describe.each(['map', 'table'])('the %s as an SVG file', (view) => {
  test('opens by itself with the six, the key, the note, the sources and the address', async () => {
    await withPage({ path: `?view=${view}` }, async (page) => {
      const picture = await look(page, await save(page, 'SVG'));
      expect(picture.asked).toHaveLength(1);
      expect(new Set(picture.members.map(({ id }) => id))).toEqual(new Set(six));
      for (const { id, box, fill } of picture.members) {
        expect(Math.min(box.width, box.height), id).toBeGreaterThan(8);
        expect([box.left >= 0, box.right <= 1600, box.bottom <= 1000], id).toEqual([
          true,
          true,
          true,
        ]);
        expect(fill, id).toMatch(/^(?:rgb|url)/);
      }
      expect(picture.legend).toHaveLength(4);
      // The land around the members is part of the picture, so it is wider than the picture itself.
      if (view === 'map') expect(picture.land?.width).toBeGreaterThan(1600);
      // The name on the teal hatch has its own background, as on the screen.
      if (view === 'map')
        expect(
          /data-label="KAZ".*?<text[^>]*fill="([^"]+)" stroke="([^"]+)"/
            .exec(picture.svg)
            ?.slice(1),
        ).toEqual(['#14181d', '#fff']);
      expect(picture.hasPatterns).toBe(true);
      expect(picture.isStyled).toBe(false);

      const words = picture.texts.map(({ text }) => text ?? '').join(' ');
      expect(words).toContain('Six allies met in the Kremlin.');
      expect(words).toContain('16 May 2022');
      expect(words).toContain('3 take no public side');
      expect(words).toContain('Crimea: occupied by Russia since 2014');
      expect(words).toContain('Sources: ');
      expect(words).toContain(page.url().replace(/\/\?.*/, '/'));
      for (const name of ['Russia', 'Belarus', 'Kazakhstan', 'Armenia', 'Kyrgyzstan', 'Tajikistan'])
        expect(words).toContain(name);
      for (const { text, left, right, top, bottom } of picture.texts)
        expect(
          [left >= 0, right <= 1600, top >= 0, bottom <= 1000],
          `"${text}" is not cut off`,
        ).toEqual([true, true, true, true]);
    });
  });
});

test('an own alliance is in the picture with its smallest members, whose names do not touch', async () => {
  const members = memberLists.pacific;
  await withPage({}, async (page) => {
    await dropFile(page, 'pacific.json', JSON.stringify(generatedAlliance({ members })));
    await page.locator('.dataset--own').waitFor({ state: 'attached' });
    const map = await look(page, await save(page, 'SVG'));
    for (const id of ['NRU', 'TUV', 'PLW']) expect(map.dots).toContain(id);
    expect(map.texts.map(({ text }) => text).join(' ')).toContain('Borders as Natural Earth');
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', { name: 'Views' }).getByText('Table').click();
    const table = await look(page, await save(page, 'SVG'));
    expect(new Set(table.members.map(({ id }) => id)).size).toBe(members.length);
    const names = table.texts.slice(-members.length);
    for (const [index, a] of names.entries())
      for (const b of names.slice(index + 1))
        expect([
          a.text,
          b.text,
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ]).toEqual([a.text, b.text, false]);
  });
});

test('the SVG carries the fonts of the page', async () => {
  await withPage({}, async (page) => {
    const svg = await readFile(await save(page, 'SVG'), 'utf8');
    expect(svg.match(/@font-face[^}]*data:font\/woff2;base64,\w/g)).toHaveLength(6);
    expect(svg).not.toMatch(/url\("?(?!#|data:|"?data:)/);
  });
});

test('the picture has the colours of the theme and the yardstick it was taken in', async () => {
  await withPage({ path: '?theme=dark&by=ES-11-1' }, async (page) => {
    const picture = await look(page, await save(page, 'SVG'));
    const panel = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--color-panel').trim(),
    );
    expect(picture.svg).toContain(`<rect width="1600" height="1000" fill="${panel}"`);
    expect(picture.texts.map(({ text }) => text).join(' ')).toContain('ES-11/1');
  });
});

test('the PNG is that picture at twice its size, and nowhere transparent', async () => {
  await withPage({}, async (page) => {
    const svgPath = await save(page, 'SVG');
    const png = await readFile(await save(page, 'PNG'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 2000]);
    const compared = await page.evaluate(
      async ([pngText, svgText]) => {
        const draw = async (address: string) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [3200, 2000];
          const context = canvas.getContext('2d');
          if (!context) throw new Error('no canvas');
          // At the size of the PNG, because scaled-down letters have other edges than letters drawn small.
          context.drawImage(image, 0, 0, 3200, 2000);
          return context.getImageData(0, 0, 3200, 2000).data;
        };
        const [bitmap, drawing] = await Promise.all([
          draw(`data:image/png;base64,${pngText}`),
          draw(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText ?? '')}`),
        ]);
        let [far, clear] = [0, 0];
        const colours = new Set<number>();
        for (let at = 0; at < bitmap.length; at += 4) {
          const apart = [0, 1, 2].map((part) =>
            Math.abs((bitmap[at + part] ?? 0) - (drawing[at + part] ?? 0)),
          );
          if (Math.max(...apart) > 96) far += 1;
          if (bitmap[at + 3] !== 255) clear += 1;
          colours.add(
            ((bitmap[at] ?? 0) << 16) | ((bitmap[at + 1] ?? 0) << 8) | (bitmap[at + 2] ?? 0),
          );
        }
        return { far: far / (3200 * 2000), clear, colours: colours.size };
      },
      [png.toString('base64'), await readFile(svgPath, 'utf8')],
    );
    expect(compared.clear).toBe(0);
    expect(compared.far).toBeLessThan(0.01);
    expect(compared.colours).toBeGreaterThan(50);
  });
});

test('the record is saved as data, with its accents', async () => {
  await withPage({}, async (page) => {
    const csv = await readFile(await save(page, 'CSV'));
    expect(csv.toString('hex', 0, 3)).toBe('efbbbf');
    expect(csv.toString()).toContain('Теперь, в ходе спецоперации');
    const json = JSON.parse(await readFile(await save(page, 'JSON'), 'utf8')) as { id: string };
    expect(json.id).toBe('CSTO');
    expect(await readFile(await save(page, 'BibTeX'), 'utf8')).toContain('@misc{csto-alliance-map');
  });
});
