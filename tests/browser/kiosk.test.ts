import { describe, expect, it } from 'vitest';
import { builtIn } from '../support/alliance.ts';
import { clickShape, seat } from '../support/gestures.ts';
import {
  begin,
  openAnswers,
  phase,
  stillThere,
  wholePage,
  withExhibit,
} from '../support/exhibit.ts';

const { members } = builtIn();

describe('the exhibit', () => {
  it('asks after 90 seconds and starts again 30 seconds later, just as at the beginning', () =>
    withExhibit(async (page) => {
      const first = await wholePage(page);
      await begin(page);
      // Any touch restarts the ninety seconds.
      await page.clock.runFor(80_000);
      await seat(page, 'ARM').tap();
      await page.clock.runFor(89_000);
      expect(await stillThere(page).count()).toBe(0);
      await page.clock.runFor(1000);
      expect(await stillThere(page).isVisible()).toBe(true);
      await page.clock.runFor(29_000);
      expect(await stillThere(page).isVisible()).toBe(true);
      await page.clock.runFor(1000);
      expect(await wholePage(page)).toBe(first);
    }));

  it('is to the last letter what it was, whatever the visitor looked at', () =>
    withExhibit(async (page) => {
      const first = await wholePage(page);
      const visits: Readonly<Record<string, () => Promise<void>>> = {
        ...Object.fromEntries(members.map(({ id }) => [id, () => seat(page, id).tap()])),
        table: async () => {
          await page.getByRole('link', { name: 'Table' }).tap();
          await seat(page, 'ARM').tap();
        },
        grid: () => openAnswers(page),
        yardstick: async () => {
          await page.locator('.yardsticks summary').tap();
          await page.locator('[data-yardstick="ES-11-1"]').check();
        },
        text: async () => {
          await page.getByRole('button', { name: 'Larger text' }).tap();
          await page.getByRole('button', { name: 'Controls lower down' }).tap();
        },
        quiz: async () => {
          await page.getByRole('link', { name: 'Quiz' }).tap();
          await page.locator('.option').first().tap();
        },
        question: () => page.clock.runFor(90_000),
      };
      for (const [name, visit] of Object.entries(visits)) {
        await begin(page);
        await visit();
        await page.clock.runFor(name === 'question' ? 30_000 : 120_000);
        expect(await wholePage(page), name).toBe(first);
      }
    }));

  it('a second visitor finds nothing of the first', () =>
    withExhibit(async (page) => {
      await begin(page);
      const first = await wholePage(page);
      const address = page.url();
      const entries = await page.evaluate(() => history.length);

      await page.getByRole('button', { name: 'Larger text' }).tap();
      await page.locator('[data-legend="none"]').tap();
      await page.locator('.yardsticks summary').tap();
      await page.locator('[data-yardstick="ES-11-1"]').check();
      await openAnswers(page);
      await page.getByLabel('Order').selectOption('name');
      await page.getByRole('button', { name: 'Controls lower down' }).tap();
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

  it('the address loses its fragment at the start and at every reset', () =>
    withExhibit(
      async (page) => {
        const fragment = () => page.evaluate(() => location.hash);
        expect(await fragment()).toBe('');
        await begin(page);
        const address = page.url();
        await page.evaluate(() => (location.hash = '#ARM'));
        await page.locator('#ARM[data-open]').waitFor();
        await page.clock.runFor(120_000);
        expect(await phase(page)).toBe('attract');
        expect(page.url()).toBe(address);
      },
      { path: '?mode=kiosk#ARM' },
    ));

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
        expect(await stillThere(page).isVisible()).toBe(true);
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
        expect(await stillThere(page).isVisible()).toBe(true);
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

describe('the screen of the exhibit', () => {
  it('stays awake, moves its pixels and shows one voice after the other', () =>
    withExhibit(
      async (page) => {
        const awake = () =>
          page.evaluate(() => (window as unknown as { asked: readonly string[] }).asked.length);
        expect(await awake()).toBe(1);
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await expect.poll(awake).toBe(2);

        const seen = { places: new Set<string | null>(), words: new Set<string | null>() };
        for (let turn = 0; turn < 8; turn += 1) {
          seen.places.add(await page.locator('.attract').getAttribute('style'));
          seen.words.add(await page.locator('.attract__voice').textContent());
          await page.clock.runFor(20_000);
        }
        expect(seen.places.size).toBeGreaterThan(3);
        expect(seen.words.size).toBeGreaterThan(3);
      },
      {
        reducedMotion: 'no-preference',
        prepare: async (page) => {
          await page.addInitScript(() => {
            const asked: string[] = [];
            Object.assign(window, { asked });
            Object.defineProperty(navigator, 'wakeLock', {
              value: {
                request: (kind: string) => {
                  asked.push(kind);
                  return Promise.resolve({ release: () => Promise.resolve() });
                },
              },
            });
          });
        },
      },
    ));

  it('reads aloud where the machine has a voice, and who listens is still there', () =>
    withExhibit(
      async (page) => {
        await begin(page);
        await seat(page, 'ARM').tap();
        await page.getByRole('button', { name: 'Read aloud' }).tap();
        const said = await page.evaluate(
          () => (window as unknown as { said: readonly string[] }).said,
        );
        expect(said).toContain('Armenia');
        expect(said.length).toBeGreaterThan(10);
        for (let seconds = 0; seconds < 200; seconds += 20) {
          await page.evaluate(() => (window as unknown as { voice: () => void }).voice());
          await page.clock.runFor(20_000);
        }
        expect(await phase(page)).toBe('active');
        // A voice that hangs does not count as a visitor.
        await page.clock.runFor(90_000);
        expect(await stillThere(page).isVisible()).toBe(true);
        await page.getByRole('button', { name: 'Keep reading' }).tap();
        await page.getByRole('button', { name: 'Stop reading' }).tap();
        await page.getByRole('link', { name: 'Quiz' }).tap();
        await page.locator('.option').first().waitFor();
        const question = (await page.locator('.quiz__page h2').first().textContent())!.trim();
        const options = await page.locator('.option__name').allTextContents();
        await page.getByRole('button', { name: 'Read aloud' }).tap();
        const asked = await page.evaluate(
          () => (window as unknown as { said: readonly string[] }).said,
        );
        expect(asked).toEqual(expect.arrayContaining([question, ...options]));
        await page.getByRole('button', { name: 'Stop reading' }).tap();
        await page.clock.runFor(90_000);
        expect(await stillThere(page).isVisible()).toBe(true);
      },
      {
        prepare: async (page) => {
          await page.addInitScript(() => {
            const said: string[] = [];
            const queue: SpeechSynthesisUtterance[] = [];
            // A voice that begins the next text only when told to.
            const voice = () => queue.shift()?.dispatchEvent(new Event('start'));
            Object.assign(window, { said, voice });
            Object.assign(speechSynthesis, {
              getVoices: () => [{ lang: 'en-GB', localService: true }],
              speak: (utterance: SpeechSynthesisUtterance) => {
                said.push(utterance.text);
                queue.push(utterance);
              },
            });
            // The browser would refuse a fake voice.
            Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
              value: null,
              writable: true,
            });
          });
        },
      },
    ));
});
