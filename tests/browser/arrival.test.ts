import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from '../support/chromium.ts';
import { settled } from '../support/gestures.ts';
import { dist } from '../support/site.ts';

/** Records all layout shifts from the very first paint on. */
async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; of: string[] }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Element | null }[];
        };
        shifts.push({ value, of: sources.map(({ node }) => node?.nodeName ?? '') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Layout shifts that an eye could see. A letter that becomes a pixel wider with its font is not one. */
const visibleShifts = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { shifts: { value: number; of: string[] }[] }).shifts.filter(
      ({ value }) => value > 0.001,
    ),
  );

/** Serves the page in pieces, as a slow network would; everything else is not found. */
async function servePieces(pieceBytes: number, pauseMs: number) {
  const html = readFileSync(join(dist, 'index.html'));
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    const send = (from: number) => {
      response.write(html.subarray(from, from + pieceBytes));
      if (from + pieceBytes < html.length) setTimeout(() => send(from + pieceBytes), pauseMs);
      else response.end();
    };
    send(0);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no address');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

const viewports = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

describe.each(viewports)('nothing moves while the page loads, at $width × $height', (viewport) => {
  it.each([
    ['', 'light'],
    ['', 'dark'],
    ['#ARM', 'light'],
    ['#arm-44-day-war', 'dark'],
    ['?view=table', 'light'],
    ['?view=grid', 'dark'],
    ['?by=ES-11-1', 'light'],
    ['?by=68-262#KAZ', 'light'],
  ] as const)('from “%s”, %s', (path, colorScheme) =>
    withPage(
      { path, viewport, colorScheme, reducedMotion: 'no-preference', prepare: recordShifts },
      async (page) => {
        await settled(page);
        expect(await visibleShifts(page)).toEqual([]);
      },
    ),
  );
});

it.each([
  { width: 360, height: 640 },
  { width: 800, height: 600 },
])('nothing in sight moves when the answers come to a frame of $width × $height', (viewport) =>
  withPage({ path: '?mode=embed&view=grid', viewport, prepare: recordShifts }, async (page) => {
    await page.waitForSelector('table');
    await settled(page);
    expect(await visibleShifts(page)).toEqual([]);
  }),
);

it('no line of the answers moves where their Cyrillic letters come last', () =>
  withPage(
    {
      path: '?view=grid',
      viewport: { width: 1920, height: 1080 },
      prepare: async (page) => {
        await recordShifts(page);
        await page.route('**/*cyrillic*', async (route) => {
          await page.waitForTimeout(200);
          await route.continue();
        });
      },
    },
    async (page) => {
      await page.waitForSelector('table');
      await page.evaluate(() => document.fonts.load("1em 'Source Serif 4'", 'Ж').then(() => {}));
      await settled(page);
      expect(await visibleShifts(page)).toEqual([]);
    },
  ));

it.each(viewports)(
  'nothing moves while the page arrives in pieces, at $width × $height',
  (viewport) =>
    withPage({ viewport, javaScriptEnabled: true, prepare: recordShifts }, async (page) => {
      const slow = await servePieces(24_000, 120);
      try {
        const context = page.context();
        const other = await context.newPage();
        await other.route('**/assets/**', (route) => route.abort('aborted'));
        await recordShifts(other);
        await other.goto(slow.url);
        await settled(other);
        expect(await visibleShifts(other)).toEqual([]);
      } finally {
        slow.close();
      }
    }),
);

/** How every shape is filled: the scale of its pattern on screen, or one colour if it is too small for a pattern. */
const fillsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('.map__member')].map((member) => {
      const of = member.dataset['of'] ?? '';
      const pattern = document.querySelector<SVGPatternElement>(`#fill-${of}`);
      const { a = 0, b = 0 } = pattern?.patternTransform.baseVal.consolidate()?.matrix ?? {};
      return {
        of,
        fill: getComputedStyle(member).fill,
        scale: Math.hypot(a, b).toFixed(1),
        turn: Math.round((Math.atan2(b, a) * 180) / Math.PI),
      };
    }),
  );

it.each(viewports)(
  'the script repaints no state of the first picture, at $width × $height',
  (viewport) =>
    withPage({ viewport, ownContext: true }, async (page) => {
      await settled(page);
      const first = await page.context().newPage();
      await first.route('**/assets/*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript' }),
      );
      await first.goto(page.url());
      expect(await fillsOf(page)).toEqual(await fillsOf(first));
    }),
);
