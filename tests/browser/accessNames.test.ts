import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../support/alliance.ts';
import { withPage } from '../support/chromium.ts';
import { walkTo } from '../support/walk.ts';

const { members, statements, votes } = builtIn();

/** Role and name of every control that voice control can address. */
async function controlsOf(page: Page): Promise<readonly (readonly [role: string, name: string])[]> {
  const tree = await page.locator('body').ariaSnapshot();
  const control =
    /^\s*- '?(link|button|checkbox|radio|combobox|textbox|searchbox) "((?:[^"\\]|\\.)*)"/gm;
  return [...tree.matchAll(control)].map(([, role = '', name = '']) => [role, name]);
}

/** The controls whose names begin with the word. */
async function calledBy(page: Page, word: string): Promise<readonly string[]> {
  const begins = new RegExp(`^${word}(?!\\p{L})`, 'iu');
  const controls = await controlsOf(page);
  return controls.filter(([, name]) => begins.test(name)).map(([role, name]) => `${role} ${name}`);
}

it('a seat says the state first, then its leader, stance, statements, whether chosen and its place, at any width', () =>
  withPage({}, async (page) => {
    for (const width of [320, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const tree = await page.getByRole('toolbar', { name: 'Map of 6 states' }).ariaSnapshot();
      expect(tree.match(/link "[^"]+"/g)).toEqual([
        'link "Russia, Vladimir Putin, Wages the war, 8 statements, 1 of 6"',
        'link "Belarus, Alexander Lukashenko, Publicly backs Russia, 12 statements, 2 of 6"',
        'link "Kazakhstan, Kassym-Jomart Tokayev, Publicly keeps its distance, 16 statements, 3 of 6"',
        'link "Armenia, Nikol Pashinyan, Takes no public side, 8 statements, 4 of 6"',
        'link "Kyrgyzstan, Sadyr Japarov, Takes no public side, 10 statements, 5 of 6"',
        'link "Tajikistan, Emomali Rahmon, Takes no public side, 7 statements, 6 of 6"',
      ]);
    }
    await walkTo(page, '#ARM');
    expect(await calledBy(page, 'Armenia')).toEqual([
      'link Armenia, Nikol Pashinyan, Takes no public side, 8 statements, chosen, 4 of 6',
    ]);
    await expect(page.getByRole('status').first().textContent()).resolves.toBe(await page.title());
    await walkTo(page, '?by=ES-11-1');
    expect(await calledBy(page, 'Belarus')).toEqual([
      'link Belarus, Voted against, 12 statements, 2 of 6',
    ]);
  }));

describe('to call a state by its name means one control', () => {
  const ids = members.map(({ id }) => id);
  it.each([
    ['on the page, at the table and in the answers', ['', '?view=table', '?view=grid']],
    ['in each panel', [...ids, 'CSTO', 'about', 'sources'].map((id) => `#${id}`)],
  ])('%s', (_, places) =>
    withPage({}, async (page) => {
      for (const place of places) {
        await walkTo(page, place);
        for (const { name } of members)
          expect(await calledBy(page, name), `${name} at ${place}`).toHaveLength(1);
      }
    }),
  );

  it('also beside an open menu', () =>
    withPage({ path: '#ARM' }, async (page) => {
      await page.locator('.print-menu summary').click();
      expect(await calledBy(page, 'Armenia')).toHaveLength(1);
    }));
});

it('no two controls of a view or a panel have the same name', () =>
  withPage({}, async (page) => {
    for (const place of ['', '?view=grid', ...members.map(({ id }) => `#${id}`)]) {
      await walkTo(page, place);
      const names = (await controlsOf(page)).map(([, name]) => name);
      // Names that may repeat: an outlet links to a different page each time, a word may occur in several quotations,
      // and in the answers a statement may be about two topics.
      const sources = await page
        .locator('main a[href^="https:"], .mention')
        .evaluateAll((links) => links.map((one) => one.textContent?.trim()));
      const own = names.filter(
        (one) => !sources.includes(one) && !/, statement \d+ of \d+$/.test(one),
      );
      expect(
        own.filter((one, index) => own.indexOf(one) !== index),
        place,
      ).toEqual([]);
    }
  }));

it('every foreign quotation has its language and direction; its controls are named in that of the page', () =>
  withPage({}, async (page) => {
    const faults = await page.evaluate(() => [
      ...[...document.querySelectorAll('blockquote, q, .statement__words')]
        .filter((one) => /[\u0400-\u04FF\u0530-\u058F]/.test(one.textContent ?? ''))
        .filter((one) => one.getAttribute('lang') === 'en' || one.getAttribute('dir') !== 'auto')
        .map((one) => `language or direction: ${one.textContent}`),
      ...[...document.querySelectorAll('[data-statement] blockquote:not([lang])')].map(
        (one) => `no language: ${one.textContent}`,
      ),
      ...[...document.querySelectorAll('[aria-label]')]
        .filter((one) => /[\u0400-\u04FF]/.test(one.getAttribute('aria-label') ?? ''))
        .map((one) => `foreign name: ${one.getAttribute('aria-label')}`),
    ]);
    expect(faults).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  }));

it('every place has a title of its own, landmarks, one first heading and no heading out of turn', () =>
  withPage({}, async (page) => {
    const titles = new Set<string>();
    const panels = [...members.map(({ id }) => id), 'CSTO', 'about', 'sources'];
    const modes = ['?mode=quiz', '?mode=present', '?mode=kiosk-setup'];
    const all = ['', '?view=table', '?view=grid', ...panels.map((id) => `#${id}`), ...modes];
    for (const place of all) {
      await walkTo(page, place);
      const { levels, landmarks } = await page.evaluate(() => {
        const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
        return {
          levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
            .filter(isShown)
            .map((one) => Number(one.tagName.charAt(1))),
          landmarks: document.querySelectorAll('main').length,
        };
      });
      expect(landmarks, place).toBe(1);
      expect(levels.filter((level) => level === 1).length, place).toBe(1);
      titles.add(await page.title());
      // In a lesson the heading of the legend comes before that of the step, as the map does.
      if (place === '?mode=present') continue;
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0), `${place}: ${levels.join()}`).toBeLessThanOrEqual(
          1,
        );
    }
    expect(titles.size).toBe(all.length);
  }));

it('the answers are a table: a header to each row and column, and in each cell a link or plain words', () =>
  withPage({ path: '?view=grid' }, async (page) => {
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('columnheader').count()).toBe(7);
    expect(await table.getByRole('rowheader').count()).toBe(
      5 + votes.filter((one) => one.colours).length,
    );
    const cells = await table.locator('tbody td').evaluateAll((all) =>
      all.map((cell) => ({
        links: cell.querySelectorAll('a[href^="#"]').length,
        words: cell.textContent?.trim() ?? '',
        isStatements: cell.querySelector('li') !== null,
      })),
    );
    expect(cells.length).toBe(6 * (5 + votes.filter((one) => one.colours).length));
    for (const { links, words, isStatements } of cells) {
      expect(words).not.toBe('');
      if (isStatements) expect(links).toBeGreaterThan(0);
    }
    expect(statements.length).toBeGreaterThan(0);
  }));
