import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hostileAlliance } from '../fixtures/hostileAlliance.ts';
import { withPage } from '../support/chromium.ts';
import { dropFile } from '../support/dropFile.ts';

/** Elements that no text may create; their number must stay the same. */
const strange =
  'iframe, img, object, embed, base, video, audio, form#test, dialog:not([class]), meta, ' +
  '[href*="evil"]:not(a), body script, svg script, foreignObject, animate, [onload], [onerror], [onfocus], [onclick], [onmouseover]';

/** What a hostile text would have changed. */
const traces = (page: Page) =>
  page.evaluate(
    (selector) => ({
      ran: 'ran' in window,
      strange: document.querySelectorAll(selector).length,
      wider: document.documentElement.scrollWidth - window.innerWidth,
      links: [...document.querySelectorAll('a[href]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(?:[#?]|\.\/|https:\/\/example\.org\/)/.test(href)),
    }),
    strange,
  );

const small = { width: 320, height: 700 };
const name = '<img src=x onerror=alert(1)>.json';

/** Opens a hostile file and passes on a check that it left no trace. */
async function withHostile(
  begin: number,
  act: (
    page: Page,
    file: ReturnType<typeof hostileAlliance>,
    check: (where: string) => Promise<void>,
  ) => Promise<void>,
) {
  await withPage({ viewport: small, ownContext: true }, async (page) => {
    page.on('dialog', (dialog) => {
      throw new Error(`a dialog opened: ${dialog.message()}`);
    });
    const before = await traces(page);
    const file = hostileAlliance(begin);
    await dropFile(page, name, JSON.stringify(file));
    await page.locator('.dataset--own').waitFor({ state: 'attached' });
    await act(page, file, async (where) => {
      const { wider, ...found } = await traces(page);
      expect([where, found, wider <= 0]).toEqual([
        where,
        { ran: false, strange: before.strange, links: [] },
        true,
      ]);
    });
  });
}

const written = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent).join('\n'));

describe.each([0, 50, 100, 150])('a hostile file, from its text %i on', (begin) => {
  it('is shown as text in map, panels, table and answers', async () => {
    await withHostile(begin, async (page, file, check) => {
      await check('the map');
      expect(await page.locator('h1').textContent()).toBe(file.title);
      expect(await page.title()).toContain(file.title.replaceAll(/[\t\n ]+/g, ' '));
      expect(await page.locator('.dataset--own').textContent()).toContain(name);
      for (const member of file.members) {
        await page.locator(`a[data-seat="${member.id}"]`).click();
        await page.locator(`#${member.id}[data-open]`).waitFor();
        const panel = await written(page, `#${member.id}`);
        const texts = [
          member.name,
          member.summary,
          ...member.statements.flatMap(({ words, office, note, place }) => [
            words,
            office,
            note,
            place,
          ]),
        ];
        expect(texts.filter((text) => text !== undefined && !panel.includes(text))).toEqual([]);
        await check(member.id);
        await page.keyboard.press('Escape');
      }
      for (const part of ['sources', 'about', 'GENERATED']) {
        await page.locator(`.introduction a[href="#${part}"]`).click();
        await page.locator(`#${part}[data-open]`).waitFor();
        await check(part);
        await page.keyboard.press('Escape');
      }
      for (const view of ['Table', 'Answers', 'Map']) {
        await page.getByRole('navigation', { name: 'Views' }).getByText(view).click();
        await check(view);
      }
    });
  });
});

it('a hostile file is shared, printed, asked about and presented as text', async () => {
  await withHostile(75, async (page, _, check) => {
    await page.getByRole('button', { name: 'Share' }).click();
    await page.locator('dialog.share').waitFor();
    await check('the share dialog');
    const coming = page.waitForEvent('download');
    await page.locator('dialog.share').getByRole('button', { name: 'SVG' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^[a-z0-9.-]+$/);
    const path = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'picture.svg');
    await download.saveAs(path);
    const picture = await page.context().newPage();
    await picture.goto(pathToFileURL(path).href);
    const drawn = await picture.evaluate(() =>
      Array.from(document.querySelectorAll('*'), ({ localName, attributes }) => ({
        localName,
        attributes: Array.from(attributes, ({ name: of }) => of),
      })),
    );
    expect(drawn.filter(({ localName }) => localName === 'text').length).toBeGreaterThan(5);
    expect(
      drawn.filter(
        ({ localName, attributes }) =>
          /^(?:script|foreignObject|image|iframe|animate|a)$/.test(localName) ||
          attributes.some((of) => /^on|href/.test(of)),
      ),
    ).toEqual([]);
    await picture.close();
    await page.keyboard.press('Escape');
    for (const mode of ['quiz', 'present']) {
      await page.evaluate((to) => {
        const link = document.querySelector<HTMLAnchorElement>(`a[href*="mode=${to}"]`);
        link?.click();
      }, mode);
      await page.locator(`html[data-mode="${mode}"] .${mode}`).waitFor();
      await check(mode);
      await page.goBack();
    }
  });
});
