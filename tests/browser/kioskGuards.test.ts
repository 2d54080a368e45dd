import { describe, expect, it } from 'vitest';
import { builtIn } from '../support/alliance.ts';
import { seat } from '../support/gestures.ts';
import { begin, openAnswers, phase, withExhibit } from '../support/exhibit.ts';

const { members } = builtIn();

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

  it('Back leads to its own beginning, however often', () =>
    withExhibit(async (page) => {
      await begin(page);
      await seat(page, 'KAZ').tap();
      const { href } = await page.evaluate(() => ({ href: location.href }));
      for (let times = 0; times < 4; times += 1) {
        await page.evaluate(
          () =>
            new Promise((done) => {
              window.addEventListener('popstate', done, { once: true });
              history.back();
            }),
        );
        expect(page.url()).toBe(href);
        expect(await page.locator('html').getAttribute('data-mode')).toBe('kiosk');
      }
      expect(await page.locator('.panel[data-open]').count()).toBe(0);
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
      for (const name of ['All 143 sources', 'About this record', 'Collective Security']) {
        await page.getByRole('link', { name }).tap();
        expect(await ways()).toEqual([]);
        await page.locator('.panel[data-open] [data-close]').tap();
      }
      expect(await page.getByRole('button', { name: /Share|Print/ }).count()).toBe(0);
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
