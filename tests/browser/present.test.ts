import { describe, expect, it } from 'vitest';
import { withPage } from '../support/chromium.ts';
import { builtIn } from '../support/alliance.ts';
import { lessonReady, press, where } from '../support/lesson.ts';

const { story } = builtIn();

describe('a lesson', () => {
  it('starts from the page by its visible link, and every stop is an address', async () => {
    await withPage({}, async (page) => {
      await page.getByRole('link', { name: 'Present' }).click();
      await lessonReady(page);
      await press(page, 'PageDown', 'PageDown', 'PageDown');
      expect(await where(page)).toBe('present 3');
      expect(new URL(page.url()).search).toBe('?mode=present&step=3');
      await page.reload();
      await lessonReady(page);
      expect(await where(page)).toBe('present 3');
      await page.goBack();
      await expect.poll(() => where(page)).toBe('present 2 answer');
    });
  });

  it('hears keys from the moment it says that it is there', async () => {
    await withPage({}, async (page) => {
      await page.goto(new URL('?mode=present', page.url()).href);
      await page.waitForSelector('html[data-mode="present"]');
      await page.keyboard.press('PageDown');
      await expect.poll(() => where(page)).toBe('present 2');
    });
  });

  it('gives the focus back when a sheet closes', async () => {
    await withPage({ path: '?mode=present' }, async (page) => {
      await lessonReady(page);
      const focused = () => page.evaluate(() => document.activeElement?.tagName);
      await page.getByRole('button', { name: 'Keys' }).focus();
      await press(page, '?', 'Escape');
      expect(await focused()).toBe('BUTTON');
    });
  });

  it('asks before it ends, and Enter answers, however one came to the question', async () => {
    await withPage({ path: '?mode=present' }, async (page) => {
      await lessonReady(page);
      const leave = page.getByRole('button', { name: 'Leave', exact: true });
      const question = page.getByRole('alertdialog');
      const hasFocus = () => question.evaluate((one) => one === document.activeElement);
      await leave.focus();
      await press(page, 'Enter');
      expect(await hasFocus()).toBe(true);
      await press(page, 'Escape');
      expect(await leave.evaluate((one) => one === document.activeElement)).toBe(true);
      await leave.click();
      expect(await hasFocus()).toBe(true);
      await press(page, 'Enter');
      await page.waitForSelector('html[data-mode="explore"]');
    });
  });

  it('leaves letters alone where that is asked for', async () => {
    await withPage({ path: '?mode=present' }, async (page) => {
      await lessonReady(page);
      await press(page, '?');
      await page.getByLabel('Letters, digits and signs work as keys').uncheck();
      await press(page, 'Escape', 'n', 'b', '.');
      expect(await where(page)).toBe('present 1');
      await press(page, 'PageDown');
      expect(await where(page)).toBe('present 2');
    });
  });

  it('obeys every remote, and neither F5 nor Escape does harm', async () => {
    await withPage({ path: '?mode=present' }, async (page) => {
      await lessonReady(page);
      await page.evaluate(() => (document.body.dataset['mark'] = 'same page'));
      const walk: readonly (readonly [string, string])[] = [
        ['PageDown', 'present 2'],
        ['Space', 'present 2 answer'],
        ['ArrowRight', 'present 3'],
        ['b', 'present 3 black'],
        ['PageDown', 'present 3 black'],
        ['w', 'present 3 white'],
        ['w', 'present 3'],
        ['.', 'present 3 black'],
        ['F5', 'present 3 black'],
        ['.', 'present 3'],
        ['F5', 'present 3'],
        ['Escape', 'present 3'],
        ['F5', 'present 3'],
        ['Escape', 'present 3'],
        ['PageUp', 'present 2 answer'],
        ['Shift+Space', 'present 2'],
        ['End', `present ${story.length}`],
        ['PageDown', `present ${story.length}`],
        ['Home', 'present 1'],
        ['ArrowUp', 'present 1'],
        ['n', 'present 2'],
        ['3', 'present 2'],
        ['p', 'present 1'],
        ['4', 'present 1'],
        ['g', 'present 1'],
        ['7', 'present 7'],
        ['Control+ArrowRight', 'present 7'],
      ];
      for (const [key, expected] of walk) {
        await press(page, key);
        expect(await where(page), key).toBe(expected);
      }
      expect(await page.evaluate(() => document.body.dataset['mark'])).toBe('same page');
    });
  });

  it('takes two presses within a tenth of a second as one', async () => {
    await withPage({ path: '?mode=present' }, async (page) => {
      await lessonReady(page);
      await page.evaluate(() => {
        for (let fired = 0; fired < 2; fired += 1)
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }),
          );
      });
      await expect.poll(() => where(page)).toBe('present 2');
    });
  });

  it('leaves keys typed in a field alone', async () => {
    await withPage({ path: '?mode=present&step=2' }, async (page) => {
      await lessonReady(page);
      await page.getByRole('textbox', { name: 'Hands for Belarus' }).focus();
      await press(page, 'b', 'n', 'PageDown', 'Space', '1', '2', 'w', 'F5', 'Escape', 'o');
      expect(await where(page)).toBe('present 2');
      expect(await page.getByRole('textbox', { name: 'Hands for Belarus' }).inputValue()).toBe(
        '12',
      );
      await press(page, 'Enter', 'PageDown');
      expect(await where(page)).toBe('present 2 answer');
      expect(await page.locator('.prediction__result').textContent()).toContain(
        'Belarus, right, 12 hands',
      );
    });
  });

  it('leaves the arrows to the seats while one has the focus', async () => {
    await withPage({ path: '?mode=present&step=3' }, async (page) => {
      await lessonReady(page);
      await page.locator('a[data-seat="RUS"]').focus();
      await press(page, 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp');
      expect(await where(page)).toBe('present 3');
      await press(page, 'b');
      expect(await where(page)).toBe('present 3 black');
    });
  });

  it('lends none of its letters to the page outside', async () => {
    await withPage({}, async (page) => {
      const before = await page.evaluate(() => [document.body.innerHTML.length, location.href]);
      await press(page, ...'npbwfosltg123?'.split(''), '.', ',');
      expect(await where(page)).toBe('explore');
      expect(await page.evaluate(() => [document.body.innerHTML.length, location.href])).toEqual(
        before,
      );
    });
  });

  it('is light on projectors unless the teacher wants it dark', async () => {
    await withPage({ path: '?mode=present', colorScheme: 'dark' }, async (page) => {
      await lessonReady(page);
      const ground = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await ground();
      await page.goto(page.url().replace('mode=present', 'mode=present&theme=dark'));
      await lessonReady(page);
      expect(await ground()).not.toBe(light);
    });
  });
});

describe('what a teacher lays over the step', () => {
  it('is an overview, help, a light, the time, a brighter picture, and a lesson of one’s own', async () => {
    await withPage({ path: '?mode=present' }, async (page) => {
      await lessonReady(page);
      const steps = page.locator('.overview__step');
      await press(page, 'o');
      expect(await steps.count()).toBe(story.length);
      expect(await steps.locator('svg use').count()).toBeGreaterThanOrEqual(story.length * 6);
      await steps.nth(2).click();
      expect(await where(page)).toBe('present 3');
      expect(await steps.count()).toBe(0);

      await press(page, 'l', 't');
      const light = async () => (await page.locator('.spotlight__ring').boundingBox())?.x ?? 0;
      const before = await light();
      await page.locator('.present-map__stage').hover({ position: { x: 40, y: 60 } });
      await expect.poll(light).toBeLessThan(before);
      expect(await page.getByRole('timer').textContent()).toMatch(/^(?:1:00|0:5\d)$/);
      await press(page, '+');
      await expect.poll(() => page.getByRole('timer').textContent()).toMatch(/^(?:2:00|1:5\d)$/);
      await press(page, 'l', 't');
      expect(await page.locator('.spotlight__ring, .timer').count()).toBe(0);

      await press(page, 'F1');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      await page.getByLabel('Brightness').fill('1.2');
      await press(page, 'Escape');
      const filter = await page.locator('.present').evaluate((one) => getComputedStyle(one).filter);
      expect(filter).toBe('brightness(1.2) contrast(1)');

      await page.getByRole('button', { name: 'My lesson' }).click();
      await page.getByRole('checkbox', { name: story[1]?.title ?? '' }).uncheck();
      await page.getByRole('button', { name: `Move up: ${story[3]?.title}` }).click();
      await press(page, 'Escape');
      const rest = story.slice(4).map((_, index) => index + 5);
      const own = `?mode=present&lesson=${[1, 4, 3, ...rest].join(',')}&step=3`;
      await expect.poll(() => new URL(page.url()).search).toBe(own);
      await page.reload();
      await lessonReady(page);
      await press(page, 'PageUp');
      expect(await page.locator('.step__title').textContent()).toBe(story[3]?.title);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });
});
