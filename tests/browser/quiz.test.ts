import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildQuiz } from '#model/quiz.ts';
import { builtIn } from '../support/alliance.ts';
import { withPage } from '../support/chromium.ts';

const seed = 3;
const path = `?mode=quiz&seed=${seed}`;
const questions = buildQuiz(builtIn(), seed);

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const hasNews = (page: Page) =>
  page.evaluate(() => document.activeElement?.hasAttribute('data-news') ?? false);

/** Plays the whole quiz: at each question one wrong option, then the right one, then the next question. */
async function playThrough(
  page: Page,
  choose: (id: string, place: number) => Promise<void>,
  goOn: () => Promise<void>,
): Promise<void> {
  for (const { id, options, correct } of questions) {
    await page.waitForSelector(`[data-question="${id}"][data-outcome="open"]`);
    const wrong = options.findIndex((option) => option !== correct);
    await choose(options[wrong] ?? '', wrong);
    await page.waitForSelector('.option[data-verdict="wrong"]');
    expect(await focusedText(page)).toMatch(/^Not .+\. 2 tries left\.$/);
    await choose(correct, options.indexOf(correct));
    await page.waitForSelector('[data-outcome="right"]');
    expect(await focusedText(page)).toMatch(/^Right: /);
    expect(await page.locator('.feedback').innerText()).toMatch(/according to \S/);
    await goOn();
  }
  await page.waitForSelector('.finish');
  expect(await focusedText(page)).toMatch(/^\d+ of \d+ right, \d+ at the first try$/);
  expect(await page.locator('.finish__answers li').count()).toBe(questions.length);
}

describe('the quiz in a browser', () => {
  it('is played to its end by number keys and Enter alone', async () => {
    await withPage({ path }, async (page) => {
      await playThrough(
        page,
        (_, place) => page.keyboard.press(String(place + 1)),
        () => page.keyboard.press('Enter'),
      );
    });
  });

  it('is played to its end by Tab, Space and Enter alone', async () => {
    await withPage({ path }, async (page) => {
      const tabTo = async (selector: string) => {
        for (let presses = 0; presses < 60; presses += 1) {
          if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
            return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`Tab does not reach ${selector}`);
      };
      await playThrough(
        page,
        async (id, place) => {
          await tabTo(`[data-option="${id}"]`);
          await page.keyboard.press(place % 2 === 0 ? 'Space' : 'Enter');
        },
        async () => {
          await tabTo('.feedback__next');
          await page.keyboard.press('Enter');
        },
      );
    });
  });

  it('is played to its end by touch alone on a small phone', async () => {
    const viewport = { width: 320, height: 568 };
    await withPage({ path, viewport, hasTouch: true }, async (page) => {
      await playThrough(
        page,
        (id) => page.locator(`[data-option="${id}"]`).tap(),
        () => page.locator('.feedback__next').tap(),
      );
    });
  });

  it('leads to the record and back to the same question', async () => {
    await withPage({ path }, async (page) => {
      const [first] = questions;
      if (!first) throw new Error('the quiz is empty');
      await page.waitForSelector(`[data-question="${first.id}"]`);
      await page.keyboard.press(String(first.options.indexOf(first.correct) + 1));
      await page.getByRole('link', { name: /^Read it in the record/ }).click();
      await page.waitForSelector('html[data-mode="explore"]');
      expect(new URL(page.url()).hash).toBe(`#${first.statement}`);
      await page.goBack();
      await page.waitForSelector(`[data-question="${first.id}"][data-outcome="right"]`);
    });
  });

  it('is opened from the map, with the focus at the question', async () => {
    await withPage({}, async (page) => {
      await page.getByRole('link', { name: 'Quiz' }).click();
      await page.waitForSelector('html[data-mode="quiz"]');
      expect(new URL(page.url()).search).toBe('?mode=quiz');
      expect(await hasNews(page)).toBe(true);
    });
  });

  it.each([
    [1920, 1080],
    [1280, 720],
    [768, 1024],
    [390, 844],
    [320, 568],
  ])('fits a screen of %i × %i, with targets to hit and words to read', async (width, height) => {
    await withPage({ path, viewport: { width, height } }, async (page) => {
      const look = () =>
        page.evaluate(() => ({
          tooWide: document.documentElement.scrollWidth - window.innerWidth,
          small: [...document.querySelectorAll<HTMLElement>('.quiz button, .quiz nav a')]
            .filter((one) => {
              const { width: wide, height: high } = one.getBoundingClientRect();
              return wide < 44 || high < 44;
            })
            .map((one) => one.textContent),
          tiny: [...document.querySelectorAll<HTMLElement>('.quiz :is(p, li, button, h1, h2, h3)')]
            .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 16)
            .map((one) => one.textContent),
        }));
      const fine = { tooWide: 0, small: [], tiny: [] };
      expect(await look()).toEqual(fine);
      await page.keyboard.press('1');
      await page.keyboard.press('2');
      expect(await look()).toEqual(fine);
    });
  });

  it.each([
    [1920, 1080],
    [1280, 720],
    [768, 1024],
  ])('fills a screen of %i × %i with its options, and no more than that', async (width, height) => {
    await withPage({ path, viewport: { width, height } }, async (page) => {
      const { y, height: high } = (await page.locator('.options').boundingBox())!;
      expect((y + high) / height).toBeGreaterThan(0.7);
      expect(
        await page.evaluate(() => document.documentElement.scrollHeight - innerHeight),
      ).toBeLessThanOrEqual(0);
    });
  });
});
