import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../support/alliance.ts';
import { withPage, type PageOptions } from '../support/chromium.ts';
import { clickShape, seat } from '../support/gestures.ts';

const { members } = builtIn();
const start = new Date('2026-11-23T10:00:00');

/** Opens the exhibit under a clock that stands until it is told to run. */
async function withExhibit(
  act: (page: Page) => Promise<void>,
  { path = '?mode=kiosk', ...options }: PageOptions = {},
): Promise<void> {
  await withPage(
    {
      path,
      viewport: { width: 1920, height: 1080 },
      hasTouch: true,
      ...options,
      prepare: async (page) => {
        await page.clock.install({ time: start });
        await options.prepare?.(page);
      },
    },
    async (page) => {
      await page.locator('.attract').waitFor();
      await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 3000);
      await act(page);
    },
  );
}

/** Everything the page consists of; the drawn map included. */
const wholePage = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const dialog = (page: Page) => page.getByRole('alertdialog', { name: 'Still there?' });

async function begin(page: Page): Promise<void> {
  await page.touchscreen.tap(960, 540);
  await page.locator('.kiosk__veil').waitFor({ state: 'hidden' });
}

/** The answers come when they are asked for, which under a clock that stands takes a push. */
async function openAnswers(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Answers' }).tap();
  await page.clock.runFor(1000);
  await page.locator('.grid table').waitFor();
}

const phase = (page: Page) => page.locator('.kiosk').getAttribute('data-phase');

describe('the exhibit', () => {
  it('asks after 90 seconds and starts again 30 seconds later, just as at the beginning', () =>
    withExhibit(async (page) => {
      const first = await wholePage(page);
      await begin(page);
      await seat(page, 'ARM').tap();
      await page.clock.runFor(89_000);
      expect(await dialog(page).count()).toBe(0);
      await page.clock.runFor(1000);
      expect(await dialog(page).isVisible()).toBe(true);
      await page.clock.runFor(29_000);
      expect(await dialog(page).isVisible()).toBe(true);
      await page.clock.runFor(1000);
      expect(await wholePage(page)).toBe(first);
    }));

  it('a second visitor finds nothing of the first', () =>
    withExhibit(async (page) => {
      await begin(page);
      const first = await wholePage(page);
      const address = page.url();
      const entries = await page.evaluate(() => history.length);

      await page.getByRole('button', { name: 'Larger text' }).tap();
      await page.getByRole('button', { name: 'Low controls' }).tap();
      await page.locator('[data-legend="none"]').tap();
      await page.locator('.yardsticks summary').tap();
      await page.locator('[data-yardstick="ES-11-1"]').check();
      await openAnswers(page);
      await page.getByLabel('Order').selectOption('name');
      await page.getByRole('link', { name: 'Table' }).tap();
      await seat(page, 'BLR').tap();
      const open = page.locator('#BLR');
      await open.evaluate((panel) => (panel.scrollTop = 900));
      await open.locator('details summary').first().tap();
      await open.locator('.sources-button').first().tap();
      expect(page.url()).toBe(address);
      expect(await page.evaluate(() => history.length)).toBe(entries);

      await page.clock.runFor(120_000);
      expect(await phase(page)).toBe('attract');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      await begin(page);
      expect(await wholePage(page)).toBe(first);
      const scrolled = await page.evaluate(() =>
        [...document.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0).map(String),
      );
      expect(scrolled).toEqual([]);
    }));

  it('the first touch begins and chooses nothing, wherever it lands', () =>
    withExhibit(async (page) => {
      for (const [x, y] of [
        [1500, 500],
        [1800, 60],
        [120, 1000],
      ] as const) {
        await page.touchscreen.tap(x, y);
        await page.locator('.kiosk__veil').waitFor({ state: 'hidden' });
        expect(await phase(page)).toBe('active');
        expect(await page.locator('.panel[data-open]').count()).toBe(0);
        expect(await page.locator('html').getAttribute('data-view')).toBe('map');
        await page.clock.runFor(120_000);
        expect(await phase(page)).toBe('attract');
      }
    }));

  it('any touch or key is an answer to the question, and chooses nothing', () =>
    withExhibit(async (page) => {
      await begin(page);
      for (const answer of [
        () => page.touchscreen.tap(200, 980),
        () => page.keyboard.press('a'),
        () => page.keyboard.press('Escape'),
        () => page.getByRole('button', { name: 'Keep reading' }).tap(),
        () => page.keyboard.press('Enter'),
      ]) {
        await page.clock.runFor(90_000);
        expect(await dialog(page).isVisible()).toBe(true);
        await answer();
        expect(await phase(page)).toBe('active');
        expect(await page.locator('.panel[data-open]').count()).toBe(0);
      }
      await page.clock.runFor(90_000);
      await page.getByRole('button', { name: 'Start again' }).tap();
      expect(await phase(page)).toBe('attract');
    }));

  it('the sleep of the machine counts as idleness', () =>
    withExhibit(async (page) => {
      await begin(page);
      await seat(page, 'KAZ').tap();
      await page.clock.fastForward('08:00:00');
      expect(await phase(page)).toBe('attract');
    }));

  it('takes both times from the address', () =>
    withExhibit(
      async (page) => {
        await begin(page);
        await page.clock.runFor(45_000);
        expect(await dialog(page).isVisible()).toBe(true);
        await page.clock.runFor(20_000);
        expect(await phase(page)).toBe('attract');
      },
      { path: '?mode=kiosk&idle=45&countdown=20' },
    ));

  it('a state is chosen by its shape as well', () =>
    withExhibit(async (page) => {
      await begin(page);
      await page.clock.resume();
      await clickShape(page, 'KAZ');
      expect(await page.locator('.panel[data-open]').getAttribute('id')).toBe('KAZ');
    }));

  it('goes home from anywhere with one touch, and keeps the size of the text', () =>
    withExhibit(async (page) => {
      await begin(page);
      await page.getByRole('button', { name: 'Larger text' }).tap();
      await page.getByRole('link', { name: 'Table' }).tap();
      await seat(page, 'TJK').tap();
      await page.getByRole('button', { name: 'Home' }).tap();
      expect(await phase(page)).toBe('active');
      expect(await page.locator('.panel[data-open]').count()).toBe(0);
      expect(await page.locator('html').getAttribute('data-view')).toBe('map');
      expect(await page.locator('html').getAttribute('data-text')).toBe('l');
    }));
});

describe('no way out of the exhibit', () => {
  it('no key leaves it, prints, zooms or reloads', () =>
    withExhibit(async (page) => {
      await begin(page);
      await page.evaluate(() => {
        const let_through: string[] = [];
        Object.assign(window, { let_through });
        window.addEventListener('keydown', (event) => {
          if (!event.defaultPrevented) let_through.push(event.key);
        });
      });
      const guarded = ['F1', 'F3', 'F5', 'F7', 'F11'];
      const letters = ['p', 's', 'f', 'r', 'o', 'n', 'w', '0', '+', '-', '='];
      for (const key of guarded) await page.keyboard.press(key);
      for (const key of letters) await page.keyboard.press(`Control+${key}`);
      await page.keyboard.press('Alt+ArrowLeft');
      const through = await page.evaluate(
        () => (window as unknown as { let_through: string[] }).let_through,
      );
      expect(through.filter((key) => !['Control', 'Alt'].includes(key))).toEqual([]);
      for (const key of 'abcdefghijklmnopqrstuvwxyz.?') await page.keyboard.press(key);
      for (let i = 0; i < 5; i += 1) await page.keyboard.press('Escape');
      expect(await page.locator('html').getAttribute('data-mode')).toBe('kiosk');
      expect(await phase(page)).toBe('active');
    }));

  it('no menu, drag, selection or zoom', () =>
    withExhibit(async (page) => {
      await begin(page);
      const allowed = await page.evaluate(() => {
        const target = document.querySelector('a[data-seat]') ?? document.body;
        const tried = ['contextmenu', 'dragstart', 'selectstart', 'drop', 'auxclick'].map(
          (type) => new Event(type, { bubbles: true, cancelable: true }),
        );
        tried.push(new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true }));
        return tried.filter((event) => target.dispatchEvent(event)).map(({ type }) => type);
      });
      expect(allowed).toEqual([]);
      const styles = await page.evaluate(() => {
        const style = getComputedStyle(document.querySelector('.reader') ?? document.body);
        return [style.userSelect, style.touchAction, style.overscrollBehaviorY];
      });
      expect(styles).toEqual(['none', 'pan-x pan-y', 'none']);
    }));

  it('no link, form, download or file field leads away, whatever is open', () =>
    withExhibit(async (page) => {
      await begin(page);
      const ways = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('a[href], form, input[type=file], [target], [download]')]
            .filter((way) => {
              if (!way.matches('a:not([target], [download])')) return true;
              const there = new URL(way.getAttribute('href') ?? '', location.href);
              return there.origin !== location.origin || there.pathname !== location.pathname;
            })
            .map((way) => way.outerHTML.slice(0, 120)),
        );
      for (const { id } of members) {
        await seat(page, id).tap();
        expect(await ways()).toEqual([]);
      }
      await page.getByRole('button', { name: 'Home' }).tap();
      for (const name of ['All 143 sources', 'About this record', 'The alliance and its summit']) {
        await page.getByRole('link', { name }).tap();
        expect(await ways()).toEqual([]);
        await page.locator('.panel[data-open] [data-close]').tap();
      }
      await openAnswers(page);
      expect(await ways()).toEqual([]);
    }));

  it('a second finger does nothing, nor does a palm', () =>
    withExhibit(async (page) => {
      await begin(page);
      const client = await page.context().newCDPSession(page);
      const centre = async (id: string) => {
        const box = await seat(page, id).boundingBox();
        if (!box) throw new Error(`no seat ${id}`);
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      };
      const touch = async (points: readonly { x: number; y: number }[]) => {
        for (let n = 1; n <= points.length; n += 1)
          await client.send('Input.dispatchTouchEvent', {
            type: 'touchStart',
            touchPoints: points.slice(0, n).map((point, id) => ({ ...point, id })),
          });
        await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      };
      const [arm, kaz, blr, kgz] = await Promise.all(['ARM', 'KAZ', 'BLR', 'KGZ'].map(centre));
      if (!arm || !kaz || !blr || !kgz) throw new Error('seats are missing');
      await touch([kaz, arm, blr, kgz]);
      expect(await page.locator('.panel[data-open]').count()).toBe(0);
      await touch([kaz]);
      expect(await page.locator('.panel[data-open]').getAttribute('id')).toBe('KAZ');
    }));
});

describe.each([
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1280, height: 720 },
])('at $width × $height', (viewport) => {
  it('everything to touch is at least 72 pixels high and wide', () =>
    withExhibit(
      async (page) => {
        const small = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('a, button, summary, select, label')]
              .filter((target) => !target.closest('svg'))
              .map((target) => ({ target, box: target.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.width < 71.5 || box.height < 71.5))
              .map(
                ({ target, box }) =>
                  `${target.className} ${target.textContent} ${box.width}×${box.height}`,
              ),
          );
        expect(await small()).toEqual([]);
        await begin(page);
        expect(await small()).toEqual([]);
        for (const id of ['ARM', 'RUS', 'CSTO']) {
          await page.locator(`.introduction a[href="#${id}"], a[data-seat="${id}"]`).tap();
          expect(await small()).toEqual([]);
          await page.getByRole('button', { name: 'Home' }).tap();
          await page.locator('.kiosk__veil').waitFor({ state: 'hidden' });
        }
        await openAnswers(page);
        expect(await small()).toEqual([]);
      },
      { viewport },
    ));

  it('with low controls everything to touch is in the lower half', () =>
    withExhibit(
      async (page) => {
        await begin(page);
        await seat(page, 'ARM').tap();
        const high = await page.evaluate(() =>
          [...document.querySelectorAll('a[data-seat], button, .views a, [data-close]')]
            .filter((target) => !target.closest('svg'))
            .map((target) => ({ target, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && box.top < innerHeight / 2 - 1)
            .filter(({ target }) => target.closest('.panel') === null)
            .map(({ target }) => target.textContent),
        );
        expect(high).toEqual([]);
      },
      { viewport, path: '?mode=kiosk&controls=low' },
    ));
});

describe('an exhibit that breaks', () => {
  /** Lets the answers fail the next time they are put in order by name. */
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
    let loads = 0;
    return withExhibit(
      async (page) => {
        const stopFrames = () =>
          page.evaluate(() => {
            window.requestAnimationFrame = () => 0;
          });
        expect(loads).toBe(1);
        await stopFrames();
        const reloaded = page.waitForEvent('load');
        await page.clock.runFor(15_000);
        await reloaded;
        await page.locator('.attract').waitFor();
        expect(loads).toBe(2);
        await stopFrames();
        await page.clock.runFor(40_000);
        expect(loads).toBe(2);
      },
      {
        prepare: async (page) => {
          page.on('load', () => {
            loads += 1;
          });
          await Promise.resolve();
        },
      },
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
    let loads = 0;
    return withExhibit(
      async (page) => {
        await page.clock.pauseAt(new Date('2026-11-24T03:59:00'));
        await begin(page);
        for (let minute = 0; minute < 3; minute += 1) {
          await page.clock.runFor(60_000);
          await page.touchscreen.tap(1000, 4);
        }
        expect(loads).toBe(1);
        const reloaded = page.waitForEvent('load');
        await page.clock.runFor(120_000);
        await reloaded;
        expect(loads).toBe(2);
      },
      {
        prepare: async (page) => {
          page.on('load', () => {
            loads += 1;
          });
          await Promise.resolve();
        },
      },
    );
  });
});

describe('the staff page', () => {
  it('builds the address, and the exhibit obeys it', () =>
    withPage({ path: '?mode=kiosk-setup' }, async (page) => {
      await page.getByLabel('Ask “Still there?” after').fill('60');
      await page.getByLabel('Light or dark').selectOption('dark');
      await page.getByLabel('Size of the text').selectOption('xl');
      await page.getByLabel('Begin with').selectOption('table');
      const address = new URL(await page.getByLabel('Address of the exhibit').inputValue());
      expect(Object.fromEntries(address.searchParams)).toEqual({
        mode: 'kiosk',
        idle: '60',
        theme: 'dark',
        text: 'xl',
        view: 'table',
      });
      expect(await page.getByLabel('Start line').inputValue()).toContain(`'${address.href}'`);
      await page.getByRole('link', { name: 'Start the exhibit here' }).click();
      await page.locator('.attract').waitFor();
      const written = await page
        .locator('html')
        .evaluate(({ dataset: { mode, theme, text } }) => [mode, theme, text]);
      expect(written).toEqual(['kiosk', 'dark', 'xl']);
    }));

  it('checks the machine', () =>
    withPage({ path: '?mode=kiosk-setup' }, async (page) => {
      for (const name of ['Works without a network', 'Screen stays on', 'Touch', 'Can keep notes'])
        await page.getByText(name, { exact: true }).waitFor();
    }));
});
