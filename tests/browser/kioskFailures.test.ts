import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  attracts,
  begin,
  countLoads,
  openAnswers,
  phase,
  withExhibit,
} from '../support/exhibit.ts';

it('an exhibit whose own file does not come shows no visitor a dialog, and tells the staff', () =>
  withExhibit(
    async (page) => {
      const kept = () => page.evaluate(() => sessionStorage.getItem('kiosk-failures'));
      await expect.poll(kept).toContain('late.json');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      await begin(page);
      expect(await phase(page)).toBe('active');
    },
    {
      path: '?mode=kiosk&data=late.json',
      excused: /late\.json|404/,
      prepare: (page) =>
        page
          .route(/\/late\.json/, async (route) => {
            // Wait until the exhibit shows its attract loop.
            const waits = () => page.evaluate(() => document.querySelector('.attract') !== null);
            await expect.poll(waits).toBe(true);
            await route.fulfill({ status: 404, body: '' });
          })
          .then(() => undefined),
    },
  ));

describe('an exhibit that breaks', () => {
  /** Makes the answers throw the next time they are sorted by name. */
  const breakSorting = (page: Page) =>
    page.evaluate(() => {
      const sorting: { localeCompare: unknown } = Object.getPrototypeOf('') as never;
      sorting.localeCompare = () => {
        throw new Error('sorting is broken');
      };
    });

  it('waits again after five seconds when a view cannot be drawn, without a reload', () =>
    withExhibit(async (page) => {
      await begin(page);
      await openAnswers(page);
      await page.evaluate(() => Object.assign(window, { isSamePage: true }));
      await breakSorting(page);
      await page.getByLabel('Order').selectOption('name');
      await page.getByText('starts again by itself').waitFor();
      await page.clock.runFor(5000);
      expect(await phase(page)).toBe('attract');
      await begin(page);
      expect(await page.locator('html').getAttribute('data-view')).toBe('map');
      await page.clock.runFor(600_000);
      expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
      const kept = await page.evaluate(() => sessionStorage.getItem('kiosk-failures'));
      expect(kept).toContain('sorting is broken');
    }));

  it('reloads when it no longer draws, and then waits a minute before it would again', () => {
    const { prepare, loads } = countLoads();
    return withExhibit(
      async (page) => {
        const stopFrames = () =>
          page.evaluate(() => {
            window.requestAnimationFrame = () => 0;
          });
        expect(loads()).toBe(1);
        await stopFrames();
        const reloaded = page.waitForEvent('load');
        await page.clock.runFor(15_000);
        await reloaded;
        await attracts(page);
        expect(loads()).toBe(2);
        await stopFrames();
        await page.clock.runFor(40_000);
        expect(loads()).toBe(2);
      },
      { prepare },
    );
  });

  it('shows on the staff page what went wrong', () =>
    withExhibit(async (page) => {
      await page.evaluate(() => {
        window.dispatchEvent(new ErrorEvent('error', { message: 'a wire came loose' }));
      });
      await page.goto(page.url().replace('mode=kiosk', 'mode=kiosk-setup'));
      await page.clock.resume();
      await page.getByText('1; the latest: a wire came loose').waitFor();
    }));
});

describe('at night', () => {
  it('the page is refreshed at four, but only while nobody is there', () => {
    const { prepare, loads } = countLoads();
    return withExhibit(
      async (page) => {
        await page.clock.pauseAt(new Date('2026-11-24T03:59:00'));
        await begin(page);
        for (let minute = 0; minute < 3; minute += 1) {
          await page.clock.runFor(60_000);
          await page.touchscreen.tap(1000, 4);
        }
        expect(loads()).toBe(1);
        const reloaded = page.waitForEvent('load');
        await page.clock.runFor(120_000);
        await reloaded;
        expect(loads()).toBe(2);
      },
      { prepare },
    );
  });
});
