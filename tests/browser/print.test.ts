import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { memberIds, speakerName } from '#model/questions.ts';
import { stanceOf } from '#model/stanceOf.ts';
import { builtIn } from '../support/alliance.ts';
import { withPage } from '../support/chromium.ts';

const alliance = builtIn();
const ids = memberIds(alliance);

const sheetsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-sheet]')].map((one) => one.dataset['sheet']),
  );

/** Waits until the sheets have loaded: shortly after the page, or when it is first shown as print. */
async function haveSheets(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await page.waitForSelector('[data-sheet]', { state: 'attached' });
  await page.emulateMedia({ media: null });
  await page.waitForSelector('[data-sheet]', { state: 'detached' });
}

/** True if a part of the sheet is cut off. */
const isCut = (sheet: Locator) =>
  sheet.evaluate((one) => {
    const { bottom, right } = one.getBoundingClientRect();
    // A drawing clips its own content; only the drawing itself must lie inside.
    return [...one.querySelectorAll(':not(svg *)')]
      .map((part) => part.getBoundingClientRect())
      .some((part) => part.bottom > bottom + 1 || part.right > right + 1);
  });

/** The paper sizes in CSS pixels: as wide as the content of a page and as high as the paper. */
const papers = { Letter: { width: 732, height: 1056 }, A4: { width: 711, height: 1123 } };

/** Number of pages of a PDF, counted by its page objects. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Lets the request for the sheets hang. */
const withholdSheets = async (page: Page) => {
  await page.route('**/PrintSheets-*.js', () => {});
};

describe('printing', () => {
  it.each([
    ['A4', ''],
    ['Letter', '?view=table#ARM'],
    ['A4', '?mode=quiz'],
    ['Letter', '?view=grid'],
  ] as const)(
    'gives a poster and one page for each state: on %s, from “%s”',
    async (format, path) => {
      await withPage({ path }, async (page) => {
        await haveSheets(page);
        expect(pagesOf(await page.pdf({ format }))).toBe(ids.length + 1);
        await page.waitForFunction(() => document.documentElement.dataset['print'] === undefined);
        expect(await sheetsOf(page), 'nothing of it stays in the page').toEqual([]);
      });
    },
  );

  it('puts on each page the name, the stance, who spoke, a source and the border note, all of it inside', async () => {
    await withPage({}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.waitForSelector('[data-sheet]', { state: 'attached' });
      expect(await sheetsOf(page)).toEqual(['poster', ...ids]);
      for (const member of alliance.members) {
        const sheet = page.locator(`[data-sheet="${member.id}"]`);
        const words = await sheet.innerText();
        expect(words).toContain(member.name);
        expect(words).toContain(stanceOf(alliance, member)?.label);
        expect(words).toContain(speakerName(alliance, member.leader.speaker));
        expect(words).toMatch(/Source: .+\(.+\/.+\)/);
        expect(words).toContain('Crimea');
        expect(words).toContain(`#${member.id}`);
        expect(await isCut(sheet), `something of ${member.name} is cut off`).toBe(false);
      }
      await page.emulateMedia({ media: 'screen' });
      await page.waitForFunction(() => document.querySelector('[data-sheet]') === null);
    });
  });

  it.each([
    ['Letter', { width: 1280, height: 720 }],
    ['Letter', { width: 1280, height: 1300 }],
    ['A4', { width: 1280, height: 720 }],
    ['A4', { width: 390, height: 844 }],
  ] as const)(
    'cuts nothing off on %s where the page was looked at as print in a window of %o',
    async (paper, viewport) => {
      await withPage({ viewport }, async (page) => {
        await page.emulateMedia({ media: 'print' });
        await page.waitForSelector('[data-sheet]', { state: 'attached' });
        await page.setViewportSize(papers[paper]);
        for (const id of ['poster', ...ids])
          expect(await isCut(page.locator(`[data-sheet="${id}"]`)), id).toBe(false);
      });
    },
  );

  it.each(['Letter', 'A4'] as const)(
    'on %s leaves out no statement that has room, counts what it leaves out, and has the critic’s lines',
    async (paper) => {
      await withPage({ viewport: papers[paper] }, async (page) => {
        await page.emulateMedia({ media: 'print' });
        await page.waitForSelector('[data-sheet]', { state: 'attached' });
        for (const { id, statements } of alliance.members) {
          const sheet = page.locator(`[data-sheet="${id}"]`);
          expect(await sheet.getByText('What a critic will say').isVisible(), id).toBe(true);
          const { left, roomFor } = await sheet.evaluate((one) => {
            const out = [...one.querySelectorAll<HTMLElement>('li[data-fit]')].filter(
              (item) => getComputedStyle(item).display === 'none',
            );
            const wouldFit = (item: HTMLElement) => {
              item.style.display = 'block';
              item.hidden = false;
              const fits = one.scrollHeight <= one.clientHeight;
              item.style.display = 'none';
              return fits;
            };
            return {
              left: out.length,
              roomFor: out.filter(wouldFit).map(({ textContent }) => textContent),
            };
          });
          expect(roomFor, id).toEqual([]);
          const note = sheet.locator('.sheet__more').filter({ visible: true });
          expect(await note.allTextContents()).toEqual(
            left === 0
              ? []
              : [expect.stringContaining(` ${left} of ${statements.length} statements.`)],
          );
        }
      });
    },
  );

  it('leaves no member out of the poster', async () => {
    await withPage({}, async (page) => {
      await haveSheets(page);
      // The sheets are fitted when the browser is about to print.
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      const cards = page.locator('[data-sheet="poster"] [data-fit]:not([hidden], [data-paper]) h4');
      expect(await cards.allTextContents()).toEqual(alliance.members.map(({ name }) => name));
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    });
  });

  it.each([
    ['handout', ['poster', ...ids]],
    ['poster', ['poster']],
    ['ARM', ['ARM']],
  ])('the menu prints %s', async (choice, expected) => {
    await withPage({ path: '#ARM' }, async (page) => {
      // A headless page has no print dialogue, so the test records what would be printed.
      await page.evaluate(() => {
        window.print = () => {
          const sheets = [...document.querySelectorAll<HTMLElement>('[data-sheet]')];
          document.body.dataset['printed'] = sheets.map((one) => one.dataset['sheet']).join(' ');
          document.body.dataset['asked'] = document.documentElement.dataset['print'];
        };
      });
      await page.locator('.print-menu summary').click();
      await page.locator(`[data-print-choice="${choice}"]`).click();
      await page.waitForFunction(() => document.body.dataset['printed'] !== undefined);
      const printed = await page.evaluate(() => {
        const { printed: sheets, asked } = document.body.dataset;
        return { printed: sheets, asked };
      });
      expect(printed).toEqual({ printed: expected.join(' '), asked: choice });
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await page.waitForFunction(() => document.querySelector('[data-sheet]') === null);
    });
  });

  it('before the sheets have come gives the panel that is open, never an empty page', async () => {
    await withPage({ path: '#ARM', prepare: withholdSheets }, async (page) => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#ARM').isVisible()).toBe(true);
      expect(await page.locator('#KAZ').isVisible()).toBe(false);
    });
  });

  it('before the sheets have come has head, key and margins, and no blank page after the last', async () => {
    await withPage({ path: '#ARM', prepare: withholdSheets }, async (page) => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await page.setViewportSize(papers.A4);
      await page.emulateMedia({ media: 'print' });
      for (const part of ['h1', '.legend'])
        expect(await page.locator(part).first().isVisible(), part).toBe(true);
      const { rest, rules } = await page.evaluate(() => ({
        rest:
          document.documentElement.scrollHeight -
          document.querySelector('#ARM')!.getBoundingClientRect().bottom -
          scrollY,
        rules: [...document.styleSheets].flatMap((sheet) =>
          [...sheet.cssRules].map(({ cssText }) => cssText),
        ),
      }));
      expect(rest).toBeLessThan(60);
      expect(rules.some((rule) => /^@page .*margin: 11mm/.test(rule))).toBe(true);
    });
  });

  it('by its key waits for the sheets, where the browser’s own command could not', async () => {
    const prepare = async (page: Page) => {
      await page.addInitScript(() => {
        window.print = () =>
          Object.assign(window, { printed: document.documentElement.dataset['print'] });
      });
    };
    await withPage({ prepare, ownContext: true }, async (page) => {
      await page.keyboard.press('Control+p');
      await page.waitForFunction(() => 'printed' in window);
      expect(await page.evaluate(() => (window as unknown as { printed: string }).printed)).toBe(
        'handout',
      );
    });
  });

  it.each(['', '?mode=embed'])(
    'before the sheets have come gives the whole map of "%s", then one panel under the other',
    (path) =>
      withPage({ path, prepare: withholdSheets }, async (page) => {
        await page.setViewportSize({ width: 718, height: 1047 });
        await page.emulateMedia({ media: 'print' });
        const { cut, lower } = await page.evaluate((members) => {
          const boxOf = (selector: string) =>
            document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const shown = Math.min(boxOf('.stage').bottom, boxOf('.stage__drawing').bottom);
          return {
            cut: members.filter((id) => boxOf(`.map__member[data-of="${id}"]`).bottom > shown),
            lower: members
              .slice(1)
              .filter(
                (id, at) =>
                  boxOf(`#${id}`).top < boxOf(`#${members[at]} .panel__section:last-child`).bottom,
              ),
          };
        }, ids);
        expect(cut).toEqual([]);
        expect(lower).toEqual([]);
      }),
  );

  it('is ink on white in the dark theme too', async () => {
    await withPage({ colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.waitForSelector('[data-sheet]', { state: 'attached' });
      const looks = await page.evaluate(() => {
        const sheets = document.querySelector('.sheets');
        return sheets && [getComputedStyle(sheets).color, getComputedStyle(sheets).backgroundColor];
      });
      expect(looks).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });
  });

  it('without a script gives the panel that the address names', async () => {
    await withPage({ path: '#ARM', javaScriptEnabled: false }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#ARM').isVisible()).toBe(true);
      expect(await page.locator('#KAZ').isVisible()).toBe(false);
      expect(await page.locator('.print-menu').isVisible()).toBe(false);
    });
  });

  it('costs the page nothing until it is asked for', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.sheets, [data-sheet]').count()).toBe(0);
    });
  });
});
