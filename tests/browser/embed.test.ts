import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withHost } from '../support/hostPage.ts';

const frameOf = (search: string, rest = '') =>
  `<iframe src="{site}?mode=embed${search}" title="Map" width="100%" height="400" frameborder="0" data-alliance-map ${rest}></iframe>`;
const script = '<script src="{site}embed.js" defer></script>';
const hostOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Host</title></head><body>${body}</body></html>`;

/**
 * Measures how far a frame's content exceeds it, and the width of its scroll bar, in CSS pixels. All are 0 if
 * everything is shown.
 */
const fits = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return {
      tooHigh: scrollHeight - clientHeight,
      tooWide: scrollWidth - clientWidth,
      bar: window.innerWidth - clientWidth,
    };
  });
const noBars = { tooHigh: 0, tooWide: 0, bar: 0 };
const heightOf = (page: Page, index: number) =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate((element) => element.clientHeight);

/** Waits until a frame has the height of its content, and returns that height. */
async function settledHeight(page: Page, frame: Frame, index: number): Promise<number> {
  const content = () =>
    frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await expect.poll(async () => (await heightOf(page, index)) - (await content())).toBe(0);
  return heightOf(page, index);
}

describe('a frame with the script', () => {
  test.each([320, 600, 1200])(
    'is as high as its content in a host %i pixels wide, without scroll bars',
    async (width) => {
      await withHost({ html: hostOf(script + frameOf('')), width }, async ({ page, frame }) => {
        const map = await frame(0);
        const closed = await settledHeight(page, map, 0);
        expect(closed).toBeGreaterThan(400);
        await expect.poll(() => fits(map)).toEqual(noBars);

        await map.locator('[data-seat="ARM"]').click();
        await map.locator('#ARM').waitFor();
        const reading = await settledHeight(page, map, 0);
        const lowest = await map.evaluate(() =>
          Math.max(
            ...[...document.querySelectorAll('.embed-bar, .panel[data-open], .seats')].map(
              (one) => one.getBoundingClientRect().bottom,
            ),
          ),
        );
        expect(reading - lowest, 'nothing empty below').toBeLessThan(80);
        await expect.poll(() => fits(map)).toEqual(noBars);

        await map.locator('#ARM [data-close]').click();
        expect(await settledHeight(page, map, 0)).toBe(closed);
        await expect.poll(() => fits(map)).toEqual(noBars);
      });
    },
  );

  test('hears the height also where the script comes after the map', async () => {
    await withHost({ html: hostOf(frameOf('')) }, async ({ page, site, frame }) => {
      const map = await frame(0);
      await page.addScriptTag({ url: `${site}embed.js` });
      expect(await settledHeight(page, map, 0)).toBeGreaterThan(400);
    });
  });

  test('grows alone: a second one on the page keeps its height', async () => {
    const two = hostOf(script + frameOf('&theme=light') + frameOf('&theme=dark&view=table'));
    await withHost({ html: two, width: 600 }, async ({ page, frame }) => {
      const [first, second] = [await frame(0), await frame(1)];
      const before = await settledHeight(page, first, 0);
      const other = await settledHeight(page, second, 1);
      await first.locator('[data-seat="BLR"]').click();
      await expect.poll(() => heightOf(page, 0)).toBeGreaterThan(before);
      expect(await heightOf(page, 1)).toBe(other);
      expect(await second.locator('html').getAttribute('data-theme')).toBe('dark');
      expect(await second.locator('[aria-current="true"]').count()).toBe(0);
    });
  });

  test('works in a sandbox without origin and storage', async () => {
    const sandboxed = hostOf(script + frameOf('', 'sandbox="allow-scripts"'));
    await withHost({ html: sandboxed }, async ({ page, frame }) => {
      const map = await frame(0);
      expect(await map.evaluate(() => window.origin)).toBe('null');
      await map.locator('[data-seat="KAZ"]').click();
      await map.locator('#KAZ').waitFor();
      await settledHeight(page, map, 0);
      await expect.poll(() => fits(map)).toEqual(noBars);
    });
  });
});

describe('messages', () => {
  test('of a height that no frame of the page sent are not believed', async () => {
    await withHost({ html: hostOf(script + frameOf('')) }, async ({ page, frame }) => {
      const height = await settledHeight(page, await frame(0), 0);
      await page.evaluate(async () => {
        const forged = { type: 'alliance-map:height', version: 1, height: 2000 };
        const messages = [forged, { ...forged, version: 2 }, 'alliance-map:height', null, 'last'];
        const arrived = new Promise<void>((done) => {
          window.addEventListener('message', ({ data }) => {
            if (data === 'last') done();
          });
        });
        for (const message of messages) window.postMessage(message, '*');
        await arrived;
      });
      expect(await heightOf(page, 0)).toBe(height);
    });
  });

  const wish = { type: 'alliance-map:view', version: 1, search: '?view=table', hash: '#TJK' };
  const send = (page: Page, message: unknown) =>
    page.evaluate((data) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
    }, message);
  /** Records when the last message reaches the map, and every view that it shows. */
  const watch = (map: Frame) =>
    map.evaluate(() => {
      const { dataset } = document.documentElement;
      window.addEventListener('message', ({ data }) => {
        if (data === 'last') dataset['heard'] = 'last';
      });
      dataset['shown'] = dataset['view'] ?? '';
      new MutationObserver(() => {
        dataset['shown'] += ` ${dataset['view']}`;
      }).observe(document.documentElement, { attributeFilter: ['data-view'] });
    });
  const told = (map: Frame, name: string) => map.locator('html').getAttribute(`data-${name}`);

  test('of a host that the frame’s address does not name change nothing', async () => {
    await withHost({ html: hostOf(script + frameOf('')) }, async ({ page, frame }) => {
      const map = await frame(0);
      await watch(map);
      await send(page, wish);
      await send(page, 'last');
      await expect.poll(() => told(map, 'heard')).toBe('last');
      expect(await told(map, 'shown')).toBe('map');
      expect(await map.locator('.panel[data-open]').count()).toBe(0);
    });
  });

  test('of a named host change the view, and only those of the one known shape', async () => {
    const named = hostOf(script + frameOf('&hosts={origin}'));
    await withHost({ html: named }, async ({ page, frame }) => {
      const map = await frame(0);
      await watch(map);
      await send(page, { ...wish, version: 2 });
      await send(page, { ...wish, extra: true });
      await send(page, { ...wish, type: 'alliance-map:close' });
      await send(page, '<img src=x onerror=alert(1)>');
      // Messages are handled in order, so this one comes after those that must be ignored.
      await send(page, { ...wish, search: '', hash: '#KAZ' });
      await map.locator('#KAZ[data-open]').waitFor();
      expect(await told(map, 'shown')).toBe('map');
      await send(page, wish);
      await map.locator('#TJK[data-open]').waitFor();
      expect(await told(map, 'view')).toBe('table');
      expect(await told(map, 'mode')).toBe('embed');
    });
  });
});

describe('inside a host’s page', () => {
  test('the keyboard comes in, chooses a state, goes back and comes out', async () => {
    const between = hostOf(
      `${script}<button id="before">Before</button>${frameOf('')}<button id="after">After</button>`,
    );
    await withHost({ html: between }, async ({ page, frame }) => {
      const map = await frame(0);
      const focused = () =>
        map.evaluate(() => document.activeElement?.getAttribute('data-seat') ?? null);
      await page.locator('#before').focus();
      for (let presses = 0; presses < 12 && (await focused()) === null; presses += 1)
        await page.keyboard.press('Tab');
      const first = await focused();
      expect(first).not.toBeNull();
      await page.keyboard.press('Enter');
      await map.locator(`#${first}`).waitFor();
      await page.keyboard.press('Escape');
      await map.locator(`#${first}`).waitFor({ state: 'hidden' });
      expect(await focused()).toBe(first);
      const onHost = () => page.evaluate(() => document.activeElement?.id ?? '');
      for (let presses = 0; presses < 8 && (await onHost()) !== 'after'; presses += 1)
        await page.keyboard.press('Tab');
      expect(await onHost()).toBe('after');
    });
  });

  test('a chosen state in its address takes neither focus nor scroll from the host', async () => {
    const low = hostOf(
      `<p>Start</p><div style="height:3000px"></div>${script}${frameOf('&at=arm-44-day-war')}`,
    );
    await withHost({ html: low }, async ({ page, frame }) => {
      await (await frame(0)).locator('#arm-44-day-war').waitFor();
      expect(await page.evaluate(() => [window.scrollY, document.activeElement?.tagName])).toEqual([
        0,
        'BODY',
      ]);
    });
  });

  test('Back leaves the host’s page and does not walk through the map', async () => {
    await withHost({ html: hostOf(script + frameOf('')) }, async ({ page, frame }) => {
      const map = await frame(0);
      const before = await page.evaluate(() => history.length);
      for (const id of ['ARM', 'RUS', 'TJK']) {
        await map.locator(`[data-seat="${id}"]`).click();
        await map.locator(`#${id}`).waitFor();
      }
      expect(await page.evaluate(() => history.length)).toBe(before);
    });
  });

  test('a click on the drawing chooses a state as its seat does', async () => {
    await withHost({ html: hostOf(script + frameOf('')) }, async ({ frame }) => {
      const map = await frame(0);
      await map.locator('[data-member="KAZ"]').dispatchEvent('click');
      await map.locator('#KAZ[data-open]').waitFor();
    });
  });

  test('a source opens beside the page, not inside the frame', async () => {
    await withHost({ html: hostOf(script + frameOf('#ARM')) }, async ({ frame }) => {
      const map = await frame(0);
      const link = map.locator('#ARM .statement a[href^="https:"]').first();
      await link.evaluate((element: HTMLElement) => {
        element.addEventListener('click', (event) => event.preventDefault());
        element.click();
      });
      expect(await link.getAttribute('target')).toBe('_blank');
      expect(await link.getAttribute('rel')).toMatch(/noopener|noreferrer/);
    });
  });
});

describe('the record of an embedded map', () => {
  test('says so where it is not the version that was embedded', async () => {
    const pinned = hostOf(script + frameOf('&pin=0123456789abcdef'));
    await withHost({ html: pinned }, async ({ frame }) => {
      const bar = (await frame(0)).locator('.embed-bar');
      expect(await bar.textContent()).toContain('then version 0123456789abcdef');
      expect(await bar.locator('a').getAttribute('href')).not.toContain('embed');
    });
  });
});

test('the example page works under its own strict policy', async () => {
  await withHost({ html: hostOf('<p>Host</p>') }, async ({ page, site }) => {
    await page.goto(`${site}embed-example.html`);
    for (const id of ['#map', '#table']) {
      const frame = page.frameLocator(id);
      await frame.locator('html[data-view]').waitFor({ state: 'attached' });
      await expect
        .poll(() => page.locator(id).evaluate((element) => element.style.height))
        .toMatch(/^\d{3,4}px$/);
    }
  });
});
