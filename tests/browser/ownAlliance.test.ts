import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { generatedAlliance, memberLists } from '../fixtures/generatedAlliance.ts';
import { boxesOf, overlaps } from '../support/boxes.ts';
import { withPage } from '../support/chromium.ts';
import { dropFile } from '../support/dropFile.ts';

const minimal = readFileSync(join(import.meta.dirname, '../../public/examples/minimal.json'));
const asFile = (name: string, content: object | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content)),
});
const builtInTitle = /Six allies met in the Kremlin/;

async function openByButton(page: Page, file: ReturnType<typeof asFile>) {
  await page.getByRole('button', { name: /^Open (your own|another) alliance file$/ }).click();
  await page.locator('dialog[open] input[type=file]').setInputFiles(file);
}

const opened = (page: Page) => page.locator('.dataset--own').waitFor({ state: 'attached' });

describe('an own alliance opens', () => {
  it('by the button; its title and legend come from the file, and a button leads back', async () => {
    await withPage({ path: '#ARM' }, async (page) => {
      await page.keyboard.press('Escape');
      await openByButton(page, asFile('minimal.json', minimal));
      await opened(page);
      expect(await page.locator('h1').textContent()).toContain('who would light every lamp');
      expect(await page.title()).toContain('who would light every lamp');
      expect(await page.locator('[data-legend]').count()).toBe(2);
      expect(await page.locator('[data-seat]').count()).toBe(2);
      expect(await page.locator('svg.map [data-member]').count()).toBe(2);
      await page.locator('a[data-seat="MLT"]').click();
      await page.locator('#MLT[data-open]').waitFor();
      expect(await page.locator('#MLT').innerText()).toMatch(/From the file \S+\.json\./);
      expect(new URL(page.url()).hash).toBe('#MLT');
      expect(await page.locator('#mlt-lamps blockquote').textContent()).toBe(
        'We will light every lamp.',
      );
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Back to the CSTO record' }).click();
      await page.locator('h1', { hasText: builtInTitle }).waitFor();
      expect(await page.locator('[data-seat]').count()).toBe(6);
    });
  });

  it('by dropping it on the page', async () => {
    await withPage({}, async (page) => {
      await dropFile(page, 'minimal.json', minimal.toString());
      await opened(page);
      expect(await page.locator('.dataset--own').textContent()).toContain('minimal.json');
    });
  });

  it('by pasting its text', async () => {
    await withPage({}, async (page) => {
      await page.getByRole('button', { name: 'Open your own alliance file' }).click();
      await page.getByLabel(/paste its text/i).fill(minimal.toString());
      await page.getByRole('button', { name: 'Open the pasted text' }).click();
      await opened(page);
    });
  });

  it('after an address that was refused, and Back undoes a choice in it, not the file', async () => {
    await withPage({ path: '?data=https://example.org/alliance.json' }, async (page) => {
      await page.locator('[data-problems]').waitFor();
      await page.locator('dialog[open] input[type=file]').setInputFiles(asFile('m.json', minimal));
      await opened(page);
      await page.locator('a[data-seat="MLT"]').click();
      await page.locator('#MLT[data-open]').waitFor();
      await page.goBack();
      await page.locator('#MLT[data-open]').waitFor({ state: 'detached' });
      expect(await page.locator('h1').textContent()).toContain('who would light every lamp');
    });
  });

  it('by an address on this site, with what the address names in it', async () => {
    await withPage({ path: '?data=examples/beacon-league.json&by=V1#TON' }, async (page) => {
      await page.locator('#TON[data-open]').waitFor();
      expect(await page.locator('[data-yardstick="V1"]').isChecked()).toBe(true);
      expect(page.url()).toContain('?data=examples');
    });
  });
});

describe('a file with problems', () => {
  it('is refused with all of them, and the page stays as it was', async () => {
    await withPage({}, async (page) => {
      const broken = generatedAlliance({ members: ['FRA', 'DEU'] });
      Object.assign(broken.members[0] ?? {}, { id: 'XYZ', name: '' });
      await openByButton(page, asFile('broken.json', broken));
      const problems = page.locator('[data-problems][role="alert"]');
      await problems.waitFor();
      expect(await problems.locator('li').count()).toBeGreaterThan(1);
      expect(await problems.textContent()).toContain('members[0].id');
      expect(await problems.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await page.locator('h1').textContent()).toMatch(builtInTitle);
      expect(await page.locator('[data-seat]').count()).toBe(6);
      // Once corrected, the file opens from the same dialog.
      await page.locator('dialog[open] input[type=file]').setInputFiles(asFile('m.json', minimal));
      await opened(page);
      expect(await page.locator('[data-problems]').count()).toBe(0);
    });
  });

  it('is refused with a message, however large, deep or strange it is', async () => {
    await withPage({}, async (page) => {
      for (const { file, part, times, says } of [
        { file: 'nested nearly a million deep', part: '[', times: 999_000, says: 'nested deeper' },
        { file: 'of 50 MB', part: ' ', times: 50e6, says: 'has 50 MB' },
        { file: 'no UTF-8', part: [0x7b, 0xff, 0xfe], times: 1, says: 'not text in UTF-8' },
        { file: 'with a name twice', part: '{"a":1,"a":2}', times: 1, says: 'second time' },
        {
          file: 'with __proto__',
          part: '{"__proto__":{"x":1}}',
          times: 1,
          says: 'no alliance file',
        },
      ]) {
        await dropFile(page, 'hostile.json', part, times);
        const problems = page.locator('[data-problems]');
        await problems.waitFor();
        expect(await problems.textContent(), file).toContain(says);
        expect(await page.locator('[data-seat]').count()).toBe(6);
        await page.keyboard.press('Escape');
        await problems.waitFor({ state: 'detached' });
      }
    });
  });

  it('on another site is not asked for', async () => {
    await withPage({ path: '?data=https://example.org/alliance.json' }, async (page) => {
      await page.locator('[data-problems]').waitFor();
      expect(await page.locator('[data-problems]').textContent()).toContain('is on another site');
      expect(await page.locator('[data-seat]').count()).toBe(6);
    });
  });
});

describe.each([
  ['32', memberLists.nato],
  ['60', memberLists.sixty],
  ['14 over 180°', memberLists.pacific],
])('an alliance of %s', (_, members) => {
  it('is drawn, and every member is chosen by seat and by shape and found by name', async () => {
    await withPage({}, async (page) => {
      await openByButton(page, asFile('many.json', generatedAlliance({ members })));
      await opened(page);
      const open = () => page.locator('.panel[data-open]').getAttribute('id');
      for (const id of members) {
        await page.locator(`a[data-seat="${id}"]`).click();
        expect(await open()).toBe(id);
      }
      for (const id of members) {
        // What a pointer hits: the shape, or the dot of a small member.
        await page.locator(`svg.map [data-member="${id}"]`).last().dispatchEvent('click');
        expect(await open()).toBe(id);
      }
      await page.keyboard.press('Escape');
      // Only an open panel is rendered.
      expect(await page.locator('.panel').count()).toBe(0);

      const field = page.getByRole('searchbox', { name: 'Find a state' });
      for (const id of members) {
        await field.fill(id);
        expect(await page.locator(`a[data-seat="${id}"]`).isVisible()).toBe(true);
      }
    });
  });
});

it.each(['', '?view=grid'])(
  'many seats fill the width, and no mark lies over a name: “%s”',
  (path) =>
    withPage({ path, viewport: { width: 1280, height: 720 } }, async (page) => {
      const members = memberLists.sixty.slice(0, 20);
      await dropFile(page, 'twenty.json', JSON.stringify(generatedAlliance({ members })));
      await opened(page);
      await page.getByRole('searchbox', { name: 'Find a state' }).waitFor();
      const [strip] = await boxesOf(page, '.many-seats');
      const [figure] = await boxesOf(page, '.figure');
      expect(strip!.width).toBeGreaterThan(0.9 * figure!.width);
      const names = await boxesOf(page, '.seat__name');
      expect(names).toHaveLength(20);
      expect(overlaps(names, await boxesOf(page, '.seat__stance'))).toEqual([]);
    }),
);

it('long stances stand beside each other at a table of seven', () =>
  withPage({ path: '?view=table', viewport: { width: 1280, height: 720 } }, async (page) => {
    const file = generatedAlliance({ members: ['USA', 'CAN', 'MEX', 'BRA', 'ARG', 'CHL', 'CUB'] });
    const stances = file.stances.map((stance) => ({
      ...stance,
      label: 'Takes part in the plan',
      one: 'takes part in the plan',
    }));
    await dropFile(page, 'seven.json', JSON.stringify({ ...file, stances }));
    await opened(page);
    await page.locator('.map__captions').waitFor({ state: 'attached' });
    const words = await boxesOf(page, '.map__captions text');
    expect(words.length).toBeGreaterThanOrEqual(14);
    // The lines of a caption are closer than the height of their boxes.
    expect(overlaps(words, words, 4)).toEqual([]);
  }));

it('the poster of sixty says of how many it has no words', () =>
  withPage({}, async (page) => {
    await openByButton(
      page,
      asFile('many.json', generatedAlliance({ members: memberLists.sixty })),
    );
    await opened(page);
    await page.emulateMedia({ media: 'print' });
    const poster = page.locator('[data-sheet="poster"]');
    await poster.waitFor();
    const note = poster.getByText(/Not printed for lack of room/).filter({ visible: true });
    const told = Number(await note.locator('[data-more]').textContent());
    expect(told).toBeGreaterThan(0);
    expect(await poster.locator('.sheet__cards > li:visible').count()).toBe(60 - told);
  }));

it('what was opened can be taken along as JSON and as CSV', async () => {
  await withPage({}, async (page) => {
    await openByButton(page, asFile('minimal.json', minimal));
    await opened(page);
    for (const [type, begins] of [
      ['JSON', '{\n  "$schema"'],
      ['CSV', '\u{FEFF}country,name,stance'],
    ] as const) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: `Download as ${type}` }).click();
      const path = await (await coming).path();
      expect(readFileSync(path, 'utf8').startsWith(begins)).toBe(true);
    }
  });
});

it('Back and Forward lead to the file that the address names, and away from it', () =>
  withPage({ path: '?data=examples/beacon-league.json' }, async (page) => {
    const title = page.locator('h1');
    await opened(page);
    const own = (await title.textContent())!;
    await page.locator('a[data-seat="CHL"]').click();
    await page.locator('#CHL[data-open]').waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('.panel[data-open]').count()).toBe(0);
    await page.goForward();
    await page.locator('#CHL[data-open]').waitFor();

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Back to the CSTO record' }).click();
    await title.filter({ hasText: builtInTitle }).waitFor();
    await page.goBack();
    await title.filter({ hasText: own }).waitFor();
    expect(page.url()).toMatch(/data=[^#]*$/);
    await page.goForward();
    await title.filter({ hasText: builtInTitle }).waitFor();
    expect(page.url()).not.toContain('data=');
  }));
