import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { six } from '../support/alliance.ts';
import { withPage } from '../support/chromium.ts';
import { committedFile } from '../support/geometry.ts';
import { openPanel, panel, seat, shape } from '../support/gestures.ts';

/** Ways in which the file can arrive: not at all, cut off, or as another file. */
const faults: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['missing', (route) => route.fulfill({ status: 404 })],
  ['no JSON', (route) => route.fulfill({ body: '{"type":"Topology","arcs":[[[' })],
  ['another file', (route) => route.fulfill({ json: { type: 'Topology', objects: {} } })],
  [
    'a basemap without its lines',
    (route) =>
      route.fulfill({ json: { ...(committedFile('basemap.topo.json') as object), arcs: [] } }),
  ],
];

const noise = /^console\.error: Failed to load resource|^404: /;

/** Tests that all six seats are there and that each opens its panel. */
async function readAll(page: Page): Promise<void> {
  expect(await page.locator('a[data-seat]').count()).toBe(six.length);
  for (const id of six) {
    await seat(page, id).click();
    await expect.poll(() => openPanel(page)).toBe(id);
    expect((await panel(page, id).innerText()).length).toBeGreaterThan(500);
  }
}

/** Opens the built-in record as a reader's own file, while its basemap fails to load. */
const withoutMap = (
  address: string,
  fault: (route: Route) => Promise<void>,
  act: (page: Page) => Promise<void>,
) =>
  withPage(
    {
      path: `?data=record.json${address}`,
      prepare: async (page) =>
        void (await page.route(/(?:basemap|world)\.topo[^/]*\.json$/, fault)),
      excused: noise,
    },
    act,
  );

const toldIn = (page: Page) => page.getByRole('alert').filter({ hasText: 'could not be drawn' });

describe.each(faults)('with a basemap that is %s', (_, fault) => {
  it('an opened alliance has its seats and panels, and the page says why there is no map', () =>
    withoutMap('', fault, async (page) => {
      await toldIn(page).waitFor();
      expect(await page.locator('svg.map').count()).toBe(0);
      await readAll(page);
      expect(await page.locator('dialog[open]').count()).toBe(0);
    }));

  it.each(['&view=table', '&mode=present'])('%s says so too', (address) =>
    withoutMap(address, fault, (page) => toldIn(page).waitFor()),
  );
});

const withoutFile = (file: RegExp, act: (page: Page) => Promise<void>) =>
  withPage(
    {
      prepare: async (page) =>
        void (await page.route(file, (route) => route.fulfill({ status: 404 }))),
      excused: /^console\.error: |^404: |^uncaught: .*404|failed: /,
    },
    async (page) => {
      for (const id of six) expect(await shape(page, id).getAttribute('d')).toMatch(/^m/);
      await act(page);
      await readAll(page);
    },
  );

it('without the page’s script the map is drawn all the same, and all six are read by their seats', () =>
  withoutFile(/\/assets\/page-[^/]*\.js$/, async () => {}));

it('without the page’s data so it is too, and the page says that something is missing', () =>
  withoutFile(/page-data[^/]*\.json$/, async (page) => {
    await page.getByRole('alert').filter({ hasText: 'reload the page' }).waitFor();
  }));
